package jp.madoguchi.core.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings as the ledger is told: one record a person. */
@Component
class BookingRecords {
    private final JdbcClient jdbc;

    BookingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every booking of this day and later, cancelled ones too. */
    List<BookingRecord> from(LocalDate day) {
        return jdbc.sql("""
                        SELECT b.id, b.number, i.id AS person, i.reservation_number, bp.procedure, f.code, f.name,
                               b.day, b.start, b.minutes, b.state, b.people, b.changed_at
                        FROM booking b
                        JOIN facility f ON f.id = b.facility_id
                        JOIN booking_person bp ON bp.booking_id = b.id
                        JOIN invitee i ON i.id = bp.invitee_id
                        WHERE b.day >= ?
                        ORDER BY b.day, b.start, b.id, bp.position
                        """).param(day).query(BookingRecords::row).list();
    }

    private static BookingRecord row(ResultSet row, int number) throws SQLException {
        return new BookingRecord(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("person", UUID.class),
                row.getString("reservation_number"),
                row.getString("procedure"),
                row.getString("code"),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getInt("minutes"),
                BookingState.valueOf(row.getString("state")),
                row.getInt("people"),
                JapanTime.read(row, "changed_at"));
    }
}
