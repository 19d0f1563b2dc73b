package jp.madoguchi.ledger.card;

import static java.util.Map.entry;
import static jp.madoguchi.ledger.card.CardState.ARRIVED;
import static jp.madoguchi.ledger.card.CardState.AWAITING_BOOKING;
import static jp.madoguchi.ledger.card.CardState.CLEARED;
import static jp.madoguchi.ledger.card.CardState.DISPOSED;
import static jp.madoguchi.ledger.card.CardState.IMPORTED;
import static jp.madoguchi.ledger.card.CardState.INSPECTED;
import static jp.madoguchi.ledger.card.CardState.IN_TRANSIT;
import static jp.madoguchi.ledger.card.CardState.ISSUED;
import static jp.madoguchi.ledger.card.CardState.NOTIFIED;
import static jp.madoguchi.ledger.card.CardState.NO_SHOW;
import static jp.madoguchi.ledger.card.CardState.POSTED;
import static jp.madoguchi.ledger.card.CardState.PREPARED;
import static jp.madoguchi.ledger.card.CardState.REDO;
import static jp.madoguchi.ledger.card.CardState.RENEWED;
import static jp.madoguchi.ledger.card.CardState.RENOTIFIED;
import static jp.madoguchi.ledger.card.CardState.RETURNED;
import static jp.madoguchi.ledger.card.CardState.TO_DISPOSE;
import static jp.madoguchi.ledger.card.CardState.VISITING;
import static jp.madoguchi.ledger.card.CardState.WITHDRAWN;

import java.util.List;
import java.util.Map;

/**
 * The one table of transitions. A person can book as soon as the notice is posted, so that a visit, a transfer of the card
 * or a no-show may come before anybody marked the card 予約待.
 */
final class Transitions {

    private static final Map<CardState, List<CardState>> ISSUE = Map.ofEntries(
            entry(IMPORTED, List.of(INSPECTED, POSTED, WITHDRAWN)),
            entry(INSPECTED, List.of(PREPARED, POSTED, WITHDRAWN)),
            entry(PREPARED, List.of(NOTIFIED, POSTED, WITHDRAWN)),
            entry(NOTIFIED, List.of(AWAITING_BOOKING, RETURNED, IN_TRANSIT, VISITING, NO_SHOW, RENOTIFIED, WITHDRAWN)),
            entry(RETURNED, List.of(AWAITING_BOOKING, NOTIFIED, RENOTIFIED, WITHDRAWN)),
            entry(AWAITING_BOOKING, List.of(IN_TRANSIT, VISITING, NO_SHOW, RENOTIFIED, RETURNED, WITHDRAWN)),
            entry(IN_TRANSIT, List.of(ARRIVED, NO_SHOW, AWAITING_BOOKING, WITHDRAWN)),
            entry(ARRIVED, List.of(VISITING, NO_SHOW, AWAITING_BOOKING, WITHDRAWN)),
            entry(VISITING, List.of(ISSUED, REDO, AWAITING_BOOKING, WITHDRAWN)),
            entry(REDO, List.of(AWAITING_BOOKING, VISITING, WITHDRAWN)),
            entry(NO_SHOW, List.of(AWAITING_BOOKING, VISITING, RENOTIFIED, WITHDRAWN)),
            entry(
                    RENOTIFIED,
                    List.of(AWAITING_BOOKING, RETURNED, IN_TRANSIT, VISITING, NO_SHOW, TO_DISPOSE, WITHDRAWN)),
            entry(TO_DISPOSE, List.of(DISPOSED, AWAITING_BOOKING, VISITING, WITHDRAWN)),
            entry(POSTED, List.of(RETURNED)),
            entry(WITHDRAWN, List.of(DISPOSED)),
            entry(ISSUED, List.of()),
            entry(DISPOSED, List.of()));

    private static final Map<CardState, List<CardState>> RENEWAL = Map.ofEntries(
            entry(IMPORTED, List.of(NOTIFIED, VISITING, CLEARED, WITHDRAWN)),
            entry(NOTIFIED, List.of(AWAITING_BOOKING, RETURNED, VISITING, NO_SHOW, RENOTIFIED, CLEARED, WITHDRAWN)),
            entry(RETURNED, List.of(AWAITING_BOOKING, NOTIFIED, CLEARED, WITHDRAWN)),
            entry(AWAITING_BOOKING, List.of(VISITING, NO_SHOW, RENOTIFIED, RETURNED, CLEARED, WITHDRAWN)),
            entry(VISITING, List.of(RENEWED, REDO, AWAITING_BOOKING, CLEARED, WITHDRAWN)),
            entry(REDO, List.of(AWAITING_BOOKING, VISITING, CLEARED, WITHDRAWN)),
            entry(NO_SHOW, List.of(AWAITING_BOOKING, VISITING, RENOTIFIED, CLEARED, WITHDRAWN)),
            entry(RENOTIFIED, List.of(AWAITING_BOOKING, RETURNED, VISITING, NO_SHOW, CLEARED, WITHDRAWN)),
            entry(RENEWED, List.of()),
            entry(CLEARED, List.of()),
            entry(WITHDRAWN, List.of()));

    private Transitions() {}

    static Map<CardState, List<CardState>> of(CardKind kind) {
        return switch (kind) {
            case ISSUE -> ISSUE;
            case RENEWAL -> RENEWAL;
        };
    }

    static List<CardState> chain(CardKind kind) {
        return switch (kind) {
            case ISSUE ->
                List.of(
                        IMPORTED,
                        INSPECTED,
                        PREPARED,
                        NOTIFIED,
                        AWAITING_BOOKING,
                        IN_TRANSIT,
                        ARRIVED,
                        VISITING,
                        ISSUED);
            case RENEWAL -> List.of(IMPORTED, NOTIFIED, AWAITING_BOOKING, VISITING, RENEWED);
        };
    }

    /** Where a state that is not used leads instead; a state of the chain with all its exits. */
    static List<CardState> through(CardKind kind, CardState unused) {
        if (chain(kind).contains(unused)) {
            return of(kind).getOrDefault(unused, List.of());
        }
        return switch (unused) {
            case RENOTIFIED -> kind == CardKind.ISSUE ? List.of(TO_DISPOSE) : List.of();
            case TO_DISPOSE -> List.of(DISPOSED);
            default -> List.of();
        };
    }
}
