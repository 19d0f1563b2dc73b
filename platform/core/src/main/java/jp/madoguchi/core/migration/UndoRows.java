package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What undoing a run reads and removes. */
@Component
class UndoRows {
    private final JdbcClient jdbc;

    UndoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param slotId null for a past visit */
    record Place(UUID bookingId, @Nullable Long slotId, int places) {}

    /** Bookings that the run has made and nobody has changed, corrected or been told of since. */
    List<Place> untouched(UUID run) {
        return jdbc.sql("""
                        SELECT b.id, s.slot_id, coalesce(s.places, 0) AS places
                        FROM staff_migration_booking m
                        JOIN booking b ON b.id = m.booking_id
                        LEFT JOIN booking_slot s ON s.booking_id = b.id
                        WHERE m.run_id = ? AND m.changed_run IS NULL AND b.changed_at = m.changed_at
                          AND b.state IN ('BOOKED', 'VISITED')
                          AND NOT EXISTS (SELECT 1 FROM mail l WHERE l.booking_id = b.id
                                          AND l.state IN ('SENDING', 'SENT', 'FAILED'))
                        ORDER BY b.id FOR UPDATE OF b
                        """)
                .param(run)
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class), row.getObject("slot_id", Long.class), row.getInt("places")))
                .list();
    }

    boolean exportedSince(MigrationRun run) {
        Instant at = Objects.requireNonNull(Objects.requireNonNull(run.done()).at());
        return jdbc.sql("SELECT count(*) FROM exchange_file WHERE direction = 'TO_TERMINALS' AND created_at >= ?")
                        .param(JapanTime.db(at))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void delete(List<UUID> bookings) {
        jdbc.sql("DELETE FROM booking WHERE id = ANY (?::uuid[])")
                .param(ids(bookings))
                .update();
    }

    void cancel(List<UUID> bookings, Instant at) {
        jdbc.sql("UPDATE booking SET state = 'CANCELLED', changed_at = ? WHERE id = ANY (?::uuid[])")
                .params(JapanTime.db(at), ids(bookings))
                .update();
        jdbc.sql("UPDATE booking_person SET active = false WHERE booking_id = ANY (?::uuid[])")
                .param(ids(bookings))
                .update();
        jdbc.sql("UPDATE mail SET state = 'SKIPPED' WHERE booking_id = ANY (?::uuid[]) AND state = 'PLANNED'")
                .param(ids(bookings))
                .update();
        jdbc.sql("DELETE FROM staff_migration_booking WHERE booking_id = ANY (?::uuid[])")
                .param(ids(bookings))
                .update();
    }

    void deleteSlots(UUID run) {
        jdbc.sql("""
                        DELETE FROM slot s USING staff_migration_slot m
                        WHERE m.slot_id = s.id AND m.run_id = ? AND s.booked = 0
                          AND NOT EXISTS (SELECT 1 FROM booking_slot b WHERE b.slot_id = s.id)
                          AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.slot_id = s.id)
                        """).param(run).update();
    }

    int deletePeople(UUID run) {
        return jdbc.sql("""
                        DELETE FROM invitee i USING staff_migration_person m
                        WHERE m.invitee_id = i.id AND m.run_id = ? AND i.changed_at = m.changed_at
                          AND NOT EXISTS (SELECT 1 FROM booking_person b WHERE b.invitee_id = i.id)
                          AND NOT EXISTS (SELECT 1 FROM resident_session r WHERE r.invitee_id = i.id)
                          AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.invitee_id = i.id)
                        """).param(run).update();
    }

    private static String[] ids(List<UUID> bookings) {
        return bookings.stream().map(UUID::toString).toArray(String[]::new);
    }
}
