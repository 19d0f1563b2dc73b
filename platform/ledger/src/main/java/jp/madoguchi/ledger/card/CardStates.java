package jp.madoguchi.ledger.card;

import static jp.madoguchi.ledger.card.CardState.IMPORTED;
import static jp.madoguchi.ledger.card.CardState.INSPECTED;
import static jp.madoguchi.ledger.card.CardState.NOTIFIED;
import static jp.madoguchi.ledger.card.CardState.PREPARED;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The moves a card can make. A move that is not here does not exist; an undo is a move of its own. */
public final class CardStates {

    private static final Map<CardState, Set<CardState>> MOVES =
            Map.of(IMPORTED, Set.of(INSPECTED), INSPECTED, Set.of(PREPARED), PREPARED, Set.of(NOTIFIED));

    private CardStates() {}

    public static boolean canMove(CardState from, CardState to) {
        return MOVES.getOrDefault(from, Set.of()).contains(to);
    }

    /** The ordinary next step, if there is one. */
    public static Optional<CardState> next(CardState from) {
        return MOVES.getOrDefault(from, Set.of()).stream().findFirst();
    }

    /** The state a card must have to get to {@code to}, if there is exactly one. */
    public static Optional<CardState> before(CardState to) {
        return MOVES.entrySet().stream()
                .filter(move -> move.getValue().contains(to))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
