package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pair of files and what became of it.
 *
 * @param warnings of the files, as sentences
 * @param counts of the last dry run, or of what was stored
 * @param notice key of a sentence in {@code messages/migration} about the last step, or ""
 * @param checkedAt when the last dry run ended
 */
public record MigrationRun(
        UUID id,
        MigrationState state,
        SourceFile bookings,
        @Nullable SourceFile people,
        List<String> warnings,
        MigrationChoices choices,
        MigrationCounts counts,
        String notice,
        Step staged,
        @Nullable Instant checkedAt,
        @Nullable Step done,
        @Nullable Step undone) {

    /** A file: its name as it came, the profile that reads it, and its checksum in hex. */
    public record SourceFile(String name, String profile, String sha256) {}

    /** Who did something (or has asked for it), and when it was done. */
    public record Step(String by, @Nullable Instant at) {}
}
