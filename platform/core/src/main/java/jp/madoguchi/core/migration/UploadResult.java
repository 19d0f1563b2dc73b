package jp.madoguchi.core.migration;

import java.util.UUID;

/** Whether files were staged. */
public sealed interface UploadResult {

    /** Staged as this run. */
    record Staged(UUID run) implements UploadResult {}

    /** Nothing of them is kept; the sentence says why and what to do. */
    record Refused(String fileName, String sentence) implements UploadResult {}
}
