package jp.madoguchi.core.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file in the history.
 *
 * @param direction TO_CITY or TO_TERMINALS
 * @param terminalId null for files to all terminals
 * @param state RECEIVED, IMPORTED, WRITTEN or DISCARDED
 * @param whole whether it holds everything
 * @param kept whether the same file can be had again
 * @param arrivals what terminals said of a file of the city
 */
public record ExchangeFileView(
        UUID id,
        String direction,
        @Nullable String terminalId,
        long sequence,
        String state,
        boolean whole,
        String fileName,
        int rows,
        @Nullable UploadCounts counts,
        boolean kept,
        List<Arrival> arrivals,
        String createdBy,
        Instant createdAt) {

    /**
     * A file of the city at a terminal.
     *
     * @param refused rows that were not taken
     */
    public record Arrival(String terminalId, Instant arrivedAt, int taken, int refused) {}
}
