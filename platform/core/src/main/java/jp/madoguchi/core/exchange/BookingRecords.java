package jp.madoguchi.core.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings as the ledger is told: one record a person. */
@Component
class BookingRecords {
    private static final int AT_A_TIME = 1_000;

    /** A transaction that began before the last file may have ended after it. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BookingRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every booking, cancelled ones too. Close the stream. */
    Stream<BookingRecord> all() {
        return read(LocalDate.EPOCH, Instant.EPOCH);
    }

    /** Every booking from yesterday on, and those that changed since then, cancelled ones too. Close the stream. */
    Stream<BookingRecord> changedSince(Instant lastFile) {
        return read(JapanTime.today(clock).minusDays(1), lastFile.minus(OVERLAP));
    }

    private Stream<BookingRecord> read(LocalDate day, Instant changed) {
        return jdbc
                .sql("""
                        SELECT b.id, b.number, i.id AS person, i.reservation_number, bp.procedure, f.code, f.name,
                               b.day, b.start, b.minutes, b.state, b.people, b.changed_at
                        FROM booking b
                        JOIN facility f ON f.id = b.facility_id
                        JOIN booking_person bp ON bp.booking_id = b.id
                        JOIN invitee i ON i.id = bp.invitee_id
                        WHERE b.day >= ? OR b.changed_at >= ?
                        ORDER BY b.day, b.start, b.id, bp.position
                        """)
                .params(day, JapanTime.db(changed))
                .withFetchSize(AT_A_TIME)
                .query(BookingRecords::row)
                .stream();
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
