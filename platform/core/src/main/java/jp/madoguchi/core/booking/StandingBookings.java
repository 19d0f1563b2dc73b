package jp.madoguchi.core.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Locks a booking for a change and writes what it takes. Every transaction that changes a booking locks in one order:
 * the booking, the hold, the slots by id, the people.
 */
@Component
class StandingBookings {
    private final JdbcClient jdbc;

    StandingBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The booking if it stands and the person, where one is named, belongs to it. */
    Optional<StandingBooking> lock(BookingRef ref) {
        return jdbc.sql("""
                        SELECT b.id, b.facility_id, b.procedure, b.day, b.start, b.people, p.slot_group,
                               p.minutes AS visit_minutes,
                               (SELECT o.invitee_id FROM booking_person o WHERE o.booking_id = b.id
                                ORDER BY o.position LIMIT 1) AS owner
                        FROM booking b JOIN procedure p ON p.code = b.procedure
                        WHERE b.id = ? AND b.state = 'BOOKED' AND (?::uuid IS NULL OR EXISTS (
                            SELECT 1 FROM booking_person bp
                            WHERE bp.booking_id = b.id AND bp.invitee_id = ?::uuid AND bp.active))
                        FOR UPDATE OF b
                        """)
                .param(ref.bookingId())
                .param(ref.inviteeId())
                .param(ref.inviteeId())
                .query(StandingBookings::row)
                .optional()
                .map(this::withSlots);
    }

    /** Writes which slots a booking takes, instead of what it took. */
    void write(UUID bookingId, SortedMap<Long, Integer> takes) {
        jdbc.sql("DELETE FROM booking_slot WHERE booking_id = ?")
                .param(bookingId)
                .update();
        jdbc.sql("""
                        INSERT INTO booking_slot (booking_id, slot_id, places)
                        SELECT ?, t.slot_id, t.places FROM unnest(?::bigint[], ?::int[]) AS t (slot_id, places)
                        ORDER BY t.slot_id
                        """)
                .param(bookingId)
                .param(takes.keySet().toArray(Long[]::new))
                .param(takes.values().toArray(Integer[]::new))
                .update();
    }

    private StandingBooking withSlots(StandingBooking booking) {
        List<Piece> pieces = jdbc.sql("""
                        SELECT s.id, s.minutes, s.capacity, bs.places
                        FROM booking_slot bs JOIN slot s ON s.id = bs.slot_id
                        WHERE bs.booking_id = ? ORDER BY s.start
                        """)
                .param(booking.id())
                .query((row, number) -> new Piece(
                        row.getLong("id"), row.getInt("minutes"), row.getInt("capacity"), row.getInt("places")))
                .list();
        SortedMap<Long, Integer> takes = new TreeMap<>();
        pieces.forEach(piece -> takes.put(piece.id(), piece.places()));
        SlotRuns.Start start = pieces.isEmpty()
                ? null
                : new SlotRuns.Start(
                        pieces.getFirst().id(),
                        pieces.getFirst().minutes(),
                        pieces.getFirst().capacity(),
                        booking.visitMinutes());
        return new StandingBooking(
                booking.id(),
                booking.owner(),
                booking.visit(),
                booking.slotGroup(),
                booking.people(),
                booking.visitMinutes(),
                start,
                takes);
    }

    private static StandingBooking row(ResultSet row, int number) throws SQLException {
        Visit visit = new Visit(
                row.getLong("facility_id"),
                row.getString("procedure"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class));
        return new StandingBooking(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                visit,
                row.getString("slot_group"),
                row.getInt("people"),
                row.getInt("visit_minutes"),
                null,
                new TreeMap<>());
    }

    private record Piece(long id, int minutes, int capacity, int places) {}
}
