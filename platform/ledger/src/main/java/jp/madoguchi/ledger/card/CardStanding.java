package jp.madoguchi.ledger.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a card stands, without a word about its person. */
public record CardStanding(UUID id, CardKind kind, CardState state, int version, boolean held) {

    /** Whether a move there could be made now; null when it could. */
    public @Nullable Refusal refusal(CardState to, StateRules rules) {
        if (!rules.table(kind).canMove(state, to)) {
            return Refusal.NO_SUCH_MOVE;
        }
        return held && (to == CardState.TO_DISPOSE || to == CardState.DISPOSED) ? Refusal.HELD : null;
    }
}
