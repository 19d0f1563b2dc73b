package jp.madoguchi.ledger.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a card beside its state.
 *
 * @param noShows     how often the person did not come
 * @param appliedOn   day of the application
 * @param renotifiedOn day of the last 再通知
 * @param held        true when the card must not be disposed of
 */
public record CardProgress(
        int noShows,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate renotifiedOn,
        boolean held,
        String holdReason,
        @Nullable EndReason endReason,
        HandOver handOver) {}
