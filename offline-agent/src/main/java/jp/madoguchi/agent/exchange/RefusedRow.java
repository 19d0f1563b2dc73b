package jp.madoguchi.agent.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the city did not take.
 *
 * @param sequence of the file
 * @param name     null when the card is no longer in the ledger
 * @param reason   ends the key of its text
 */
record RefusedRow(
        long sequence,
        UUID cardId,
        @Nullable String reservationNumber,
        @Nullable String name,
        String reason,
        Instant toldAt) {

    public LocalDateTime localTime() {
        return LocalDateTime.ofInstant(toldAt, FileRow.TOKYO);
    }

    @Override
    public String toString() {
        return "RefusedRow[sequence=" + sequence + ", cardId=" + cardId + "]";
    }
}
