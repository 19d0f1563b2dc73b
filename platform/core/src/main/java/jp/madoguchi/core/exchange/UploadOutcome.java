package jp.madoguchi.core.exchange;

import java.util.List;
import java.util.UUID;

/** What came of an uploaded sealed file. */
public sealed interface UploadOutcome {

    /** Opened and counted; nothing is changed until it is confirmed. Refused rows are left out then. */
    record Inspected(UUID uploadId, String terminalId, long sequence, UploadCounts counts, List<RefusedRow> refused)
            implements UploadOutcome {}

    /** Taken over. */
    record Imported(UUID uploadId, UploadCounts counts) implements UploadOutcome {}

    /** Refused, and nothing changed; a Japanese sentence for the screen says why and what to do. */
    record Refused(String sentence) implements UploadOutcome {}
}
