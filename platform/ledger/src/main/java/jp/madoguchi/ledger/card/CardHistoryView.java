package jp.madoguchi.ledger.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a card's history.
 *
 * @param from null for the first line
 * @param actor kind and account, never a person's name
 * @param undo true when the line takes the move before it back
 */
public record CardHistoryView(
        @Nullable CardState from,
        CardState to,
        String reason,
        HistorySource source,
        String actor,
        Instant at,
        HandOver handOver,
        @Nullable EndReason endReason,
        boolean undo) {

    /** True when the card moved, false when its details were corrected. */
    public boolean moved() {
        return from != to;
    }

    public String shownTime() {
        return ShownTime.of(at);
    }
}
