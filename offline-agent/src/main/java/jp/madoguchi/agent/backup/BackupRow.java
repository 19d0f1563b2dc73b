package jp.madoguchi.agent.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A backup that was tried.
 *
 * @param file its path
 * @param size in bytes
 * @param rows of all tables
 * @param problem why it failed, as the key of a sentence, or empty
 */
public record BackupRow(
        long id, Instant at, State state, String file, long size, long rows, String problem, String actor) {

    /** What became of it. */
    public enum State {
        VERIFIED,
        FAILED,
        REMOVED
    }

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Asia/Tokyo. */
    public LocalDateTime localTime() {
        return LocalDateTime.ofInstant(at, TOKYO);
    }

    /** The day in Asia/Tokyo. */
    public LocalDate day() {
        return localTime().toLocalDate();
    }

    /** In KiB, rounded up. */
    public long kibibytes() {
        return (size + 1023) / 1024;
    }
}
