package jp.madoguchi.core.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sealed files that staff upload. */
public abstract class SealedUploads {

    /** Opens and counts a file; nothing but the file itself is kept until it is confirmed. */
    public abstract UploadOutcome inspect(Path file, String fileName);

    /** What was inspected and waits for confirmation. */
    public abstract Optional<UploadOutcome.Inspected> waiting(UUID uploadId);

    /** Takes the file over in one transaction. */
    public abstract UploadOutcome confirm(UUID uploadId);

    /** Throws an unconfirmed file away. */
    public abstract void discard(UUID uploadId);

    /** Files of both directions, newest first. */
    public abstract List<ExchangeFileView> history(int limit);
}
