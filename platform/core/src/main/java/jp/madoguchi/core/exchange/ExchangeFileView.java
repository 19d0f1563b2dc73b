package jp.madoguchi.core.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file in the history.
 *
 * @param direction TO_CITY or TO_TERMINALS
 * @param terminalId null for files to all terminals
 * @param state RECEIVED, IMPORTED, WRITTEN or DISCARDED
 */
public record ExchangeFileView(
        UUID id,
        String direction,
        @Nullable String terminalId,
        long sequence,
        String state,
        String fileName,
        int rows,
        @Nullable UploadCounts counts,
        String createdBy,
        Instant createdAt) {}
