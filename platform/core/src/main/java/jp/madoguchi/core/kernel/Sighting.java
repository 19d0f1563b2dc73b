package jp.madoguchi.core.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A city's counters of changes as one statement saw them, with its snapshot.
 *
 * @param decided    the counter of what staff decide
 * @param slots      the counter of slots
 * @param oldestOpen every transaction with a smaller number was over (pg_snapshot_xmin)
 * @param next       the number that the next transaction to write would get; the snapshot's upper end is less while one
 *     that has a number is open, so its age is added
 * @param askedAt    when the statement was sent, by {@link System#nanoTime()}
 */
public record Sighting(long decided, long slots, long oldestOpen, long next, long askedAt) {

    /** Reads it from a row of the database's {@code resident_session_of}. */
    public static Sighting of(ResultSet row, long askedAt) throws SQLException {
        return new Sighting(
                row.getLong("changes_decided"),
                row.getLong("changes_slots"),
                row.getLong("oldest_open"),
                row.getLong("next_transaction"),
                askedAt);
    }
}
