package jp.madoguchi.core.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bound city's bookings ahead, by time. */
@Component
class FutureBookings {
    private final JdbcClient jdbc;
    private final Clock clock;

    FutureBookings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<FutureBooking> all() {
        LocalDateTime now = JapanTime.now(clock);
        return jdbc.sql("""
                        SELECT b.number, b.day, b.start, b.facility_id, f.name, b.procedure, b.people,
                               b.email IS NOT NULL AS email, b.phone IS NOT NULL AS phone, b.channel = 'WEB' AS web,
                               s.id AS slot_id, s.capacity + s.overbooked AS slot_places, bs.places
                        FROM booking b
                        JOIN facility f ON f.id = b.facility_id
                        JOIN booking_slot bs ON bs.booking_id = b.id
                        JOIN slot s ON s.id = bs.slot_id AND s.start = b.start
                        WHERE b.state = 'BOOKED' AND (b.day > ? OR (b.day = ? AND b.start > ?))
                        ORDER BY b.day, b.start, b.number
                        """)
                .params(now.toLocalDate(), now.toLocalDate(), now.toLocalTime())
                .query(FutureBookings::row)
                .list();
    }

    private static FutureBooking row(ResultSet row, int number) throws SQLException {
        return new FutureBooking(
                BookingRows.grouped(row.getString("number")),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                new FutureBooking.Place(row.getLong("facility_id"), row.getString("name")),
                new FutureBooking.Contact(row.getBoolean("email"), row.getBoolean("phone"), row.getBoolean("web")),
                row.getString("procedure"),
                row.getInt("people"),
                row.getLong("slot_id"),
                row.getInt("slot_places"),
                row.getInt("places"));
    }
}
