package jp.madoguchi.ledger.flag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.card.CardsMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The flags of cards: who set them, when, and by which rules. */
@Service
public class CardFlags {

    private static final String BECAUSE_OF_THE_CARD = "顔認証マイナンバーカードのため";

    private final FlagRows rows;
    private final Cards cards;
    private final AuditTrail audit;
    private final Clock clock;

    CardFlags(FlagRows rows, Cards cards, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FlagView> of(CardView card) {
        Map<CardFlag, FlagRows.Row> set = rows.of(card.id());
        FlagFacts facts = facts(card, set, null);
        return CardFlag.of(card.kind()).stream()
                .map(flag -> view(flag, set.get(flag), facts))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<FlagLine> history(UUID card) {
        return rows.history(card);
    }

    /**
     * Sets a flag. A card that becomes a face card loses its 署名用 with it.
     *
     * @return why nothing was set; empty when it was
     * @throws OptimisticLockingFailureException when somebody else set it meanwhile
     * @throws IllegalArgumentException when there is no such card
     */
    @Transactional
    public Optional<FlagProblem> set(UUID id, FlagChange change) {
        rows.lock(id);
        CardView card = cards.find(id).orElseThrow(() -> new IllegalArgumentException("No such card: " + id));
        if (!CardFlag.of(card.kind()).contains(change.flag())) {
            return Optional.of(FlagProblem.NO_SUCH_STATE);
        }
        Map<CardFlag, FlagRows.Row> before = rows.of(id);
        FlagFacts facts = facts(card, before, change.movedIn());
        Optional<FlagProblem> problem = FlagRules.problem(change.flag(), change.to(), facts);
        if (problem.isPresent()) {
            return problem;
        }
        write(id, change, state(change.flag(), before, facts));
        if (change.flag() == CardFlag.FACE_CARD && change.to() == FlagState.DONE) {
            dropSigning(id, before, facts);
        }
        return Optional.empty();
    }

    /** The flag 交付前設定 follows the state of the same name; in the transaction of the move. */
    @EventListener
    void heard(CardsMoved moved) {
        if (moved.undo() && moved.undone() == CardState.PREPARED) {
            rows.preSetting(moved.cards(), FlagState.OPEN);
        } else if (!moved.undo() && moved.to() == CardState.PREPARED) {
            rows.preSetting(moved.cards(), FlagState.DONE);
        }
    }

    private void dropSigning(UUID id, Map<CardFlag, FlagRows.Row> before, FlagFacts facts) {
        FlagState signing = state(CardFlag.SIGNING_CERTIFICATE, before, facts);
        FlagRows.Row row = before.get(CardFlag.SIGNING_CERTIFICATE);
        if (signing != FlagState.NOT_APPLICABLE) {
            write(
                    id,
                    new FlagChange(
                            CardFlag.SIGNING_CERTIFICATE,
                            FlagState.NOT_APPLICABLE,
                            row == null ? 0 : row.version(),
                            null,
                            BECAUSE_OF_THE_CARD),
                    signing);
        }
    }

    private void write(UUID id, FlagChange change, FlagState from) {
        if (!rows.set(id, change, from)) {
            throw new OptimisticLockingFailureException("The flag changed meanwhile: " + id);
        }
        audit.record(new AuditEntry(
                "card.flag-set",
                "card",
                id.toString(),
                Map.of("flag", change.flag().name(), "to", change.to().name())));
    }

    private FlagFacts facts(CardView card, Map<CardFlag, FlagRows.Row> set, @Nullable LocalDate movedIn) {
        FlagRows.Row face = set.get(CardFlag.FACE_CARD);
        return new FlagFacts(
                PartialDate.fromStorage(card.birthDate()),
                LocalDate.now(clock),
                face != null && face.state() == FlagState.DONE,
                movedIn);
    }

    private static FlagState state(CardFlag flag, Map<CardFlag, FlagRows.Row> set, FlagFacts facts) {
        FlagRows.Row row = set.get(flag);
        return row == null ? FlagRules.initial(flag, facts) : row.state();
    }

    private static FlagView view(CardFlag flag, FlagRows.@Nullable Row row, FlagFacts facts) {
        List<FlagState> offered = FlagRules.offered(flag, facts);
        return row == null
                ? new FlagView(flag, FlagRules.initial(flag, facts), offered, null, "", null, 0)
                : new FlagView(
                        flag, row.state(), offered, row.movedIn(), row.changedBy(), row.changedAt(), row.version());
    }
}
