package jp.madoguchi.core.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotView;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the hold of a session that changes a booking. */
@Component
class ChangeRows {
    private static final String SELECT = """
            SELECT h.id, h.for_booking, h.slot_id, h.places, h.more_slots, h.more_places, h.released, h.expires_at, h.over_reason,
                   s.facility_id, f.name AS facility_name, s.slot_group, s.day, s.start, s.minutes, s.capacity, f.open,
                   h.places > 0 OR 0 < ANY (h.more_places) OR h.slot_id IS DISTINCT FROM (
                       SELECT o.slot_id FROM booking_slot o JOIN slot p ON p.id = o.slot_id
                       WHERE o.booking_id = h.for_booking ORDER BY p.start LIMIT 1) AS chosen,
                   (SELECT sum(m.minutes) FROM slot m WHERE m.id = ANY (h.more_slots)) AS more_minutes
            FROM hold h JOIN slot s ON s.id = h.slot_id JOIN facility f ON f.id = s.facility_id
            WHERE h.session_hash = ? AND h.for_booking IS NOT NULL
            """;

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ChangeState> read(byte[] sessionHash) {
        return find(SELECT, sessionHash);
    }

    Optional<ChangeState> lock(byte[] sessionHash) {
        return find(SELECT + "FOR UPDATE OF h", sessionHash);
    }

    SequencedMap<Long, Integer> present(UUID bookingId) {
        SequencedMap<Long, Integer> places = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT s.id, bs.places FROM booking_slot bs JOIN slot s ON s.id = bs.slot_id
                        WHERE bs.booking_id = ? ORDER BY s.start
                        """).param(bookingId).query((RowCallbackHandler)
                row -> places.put(row.getLong("id"), row.getInt("places")));
        return places;
    }

    void delete(UUID holdId) {
        jdbc.sql("DELETE FROM hold WHERE id = ?").param(holdId).update();
    }

    /** Remembers somebody who wants to join where there is no room; the session keeps no place with it. */
    void want(byte[] sessionHash, UUID holdId, StandingBooking booking, UUID inviteeId, Instant now) {
        SlotOf slot = new SlotOf(booking);
        jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO hold (id, session_hash, invitee_id, slot_id, places, released, created_at,
                                              expires_at, for_booking)
                            VALUES (?, ?, ?, ?, 0, true, ?, ?, ?)
                            ON CONFLICT (session_hash) DO UPDATE SET slot_id = excluded.slot_id, places = 0,
                                more_slots = '{}', more_places = '{}', released = true, over_reason = null,
                                expires_at = excluded.expires_at, for_booking = excluded.for_booking
                            RETURNING id
                        )
                        INSERT INTO hold_person (hold_id, invitee_id, position)
                        SELECT k.id, ?, coalesce((SELECT max(p.position) + 1 FROM hold_person p
                                                  WHERE p.hold_id = k.id), 1)
                        FROM kept k ON CONFLICT DO NOTHING
                        """)
                .param(holdId)
                .param(sessionHash)
                .param(booking.owner())
                .param(slot.id())
                .param(JapanTime.db(now))
                .param(JapanTime.db(now))
                .param(booking.id())
                .param(inviteeId)
                .update();
    }

    private Optional<ChangeState> find(String sql, byte[] sessionHash) {
        return jdbc.sql(sql)
                .param(sessionHash)
                .query(ChangeRows::row)
                .optional()
                .map(change -> new ChangeState(
                        change.id(),
                        change.bookingId(),
                        change.slot(),
                        change.capacity(),
                        change.minutes(),
                        change.takes(),
                        change.chosen(),
                        change.released(),
                        change.expiresAt(),
                        change.open(),
                        joining(change.id()),
                        change.overReason()));
    }

    private List<PersonView> joining(UUID holdId) {
        return jdbc.sql("""
                        SELECT i.id, i.reservation_number, i.name FROM hold_person p JOIN invitee i ON i.id = p.invitee_id
                        WHERE p.hold_id = ? ORDER BY p.position
                        """)
                .param(holdId)
                .query((row, number) -> new PersonView(
                        row.getObject("id", UUID.class), row.getString("reservation_number"), row.getString("name")))
                .list();
    }

    private static ChangeState row(ResultSet row, int number) throws SQLException {
        SlotView slot = new SlotView(
                row.getLong("slot_id"),
                row.getLong("facility_id"),
                row.getString("facility_name"),
                row.getString("slot_group"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getInt("minutes"));
        return new ChangeState(
                row.getObject("id", UUID.class),
                row.getObject("for_booking", UUID.class),
                slot,
                row.getInt("capacity"),
                slot.minutes() + row.getInt("more_minutes"),
                HoldTakes.read(row),
                row.getBoolean("chosen"),
                row.getBoolean("released"),
                JapanTime.read(row, "expires_at"),
                row.getBoolean("open"),
                List.of(),
                row.getString("over_reason"));
    }

    private record SlotOf(StandingBooking booking) {
        long id() {
            var start = booking.start();
            if (start == null) {
                throw new IllegalStateException("A booking without slots has none to return to");
            }
            return start.slotId();
        }
    }
}
