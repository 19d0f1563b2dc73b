package jp.madoguchi.core.exchange;

import java.util.List;
import java.util.UUID;

/** What came of an uploaded sealed file. */
public sealed interface UploadOutcome {

    /** Opened and counted; nothing is changed until it is confirmed. A file with refused rows cannot be confirmed. */
    record Inspected(UUID uploadId, String terminalId, long sequence, UploadCounts counts, List<RefusedRow> refused)
            implements UploadOutcome {}

    /** Taken over. */
    record Imported(UUID uploadId, UploadCounts counts) implements UploadOutcome {}

    /** Refused, and nothing changed; {@code key} and {@code arguments} make a sentence of {@code messages/exchange}. */
    record Refused(String key, List<Object> arguments) implements UploadOutcome {}
}
