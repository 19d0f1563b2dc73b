package jp.madoguchi.ledger.port;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells which cards have a visit ahead. Whether a card is 予約済 is asked here and never stored in the ledger. */
@FunctionalInterface
public interface Bookings {

    /** The active booking of each of these cards; cards without one are left out. */
    Map<UUID, BookedVisit> activeOf(Collection<UUID> cards);

    /** The active booking of one card, or null. */
    default @Nullable BookedVisit activeOf(UUID card) {
        return activeOf(java.util.List.of(card)).get(card);
    }
}
