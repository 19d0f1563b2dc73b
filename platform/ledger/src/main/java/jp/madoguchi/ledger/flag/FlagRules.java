package jp.madoguchi.ledger.flag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a flag can be, of whom. */
final class FlagRules {

    private FlagRules() {}

    /** How a flag stands as long as nobody has set it. */
    static FlagState initial(CardFlag flag, FlagFacts facts) {
        return switch (flag) {
            case PRE_SETTING, USER_CERTIFICATE -> FlagState.OPEN;
            case SIGNING_CERTIFICATE -> canSign(facts) ? FlagState.OPEN : FlagState.NOT_APPLICABLE;
            case HANDWRITING, FACE_CARD, MOVE_IN_USE -> FlagState.NOT_APPLICABLE;
        };
    }

    /** What a screen offers. */
    static List<FlagState> offered(CardFlag flag, FlagFacts facts) {
        return switch (flag) {
            case FACE_CARD -> List.of(FlagState.NOT_APPLICABLE, FlagState.DONE);
            case SIGNING_CERTIFICATE ->
                canSign(facts) ? List.of(FlagState.values()) : List.of(FlagState.NOT_APPLICABLE);
            default -> List.of(FlagState.values());
        };
    }

    /** Why a flag cannot be set so; empty when it can. */
    static Optional<FlagProblem> problem(CardFlag flag, FlagState to, FlagFacts facts) {
        if (to == FlagState.NOT_APPLICABLE) {
            return Optional.empty();
        }
        return switch (flag) {
            case FACE_CARD -> to == FlagState.OPEN ? Optional.of(FlagProblem.NO_SUCH_STATE) : Optional.empty();
            case SIGNING_CERTIFICATE -> signing(facts);
            case MOVE_IN_USE -> moveIn(to, facts);
            default -> Optional.empty();
        };
    }

    private static Optional<FlagProblem> signing(FlagFacts facts) {
        if (facts.surelyUnderFifteen()) {
            return Optional.of(FlagProblem.UNDER_FIFTEEN);
        }
        return facts.faceCard() ? Optional.of(FlagProblem.FACE_CARD) : Optional.empty();
    }

    private static Optional<FlagProblem> moveIn(FlagState to, FlagFacts facts) {
        LocalDate movedIn = facts.movedIn();
        if (movedIn == null) {
            return Optional.of(FlagProblem.NO_MOVE_IN_DAY);
        }
        if (movedIn.isAfter(facts.today())) {
            return Optional.of(FlagProblem.MOVE_IN_AHEAD);
        }
        boolean late = facts.today().isAfter(FlagFacts.lastDay(movedIn));
        return to == FlagState.DONE && late ? Optional.of(FlagProblem.AFTER_NINETY_DAYS) : Optional.empty();
    }

    private static boolean canSign(FlagFacts facts) {
        return signing(facts).isEmpty();
    }
}
