package jp.madoguchi.core.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
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

    /** Every booking, cancelled ones too; read in pages as it is asked for. */
    Iterator<BookingRecord> all() {
        return new Pages(LocalDate.EPOCH, Instant.EPOCH);
    }

    /** Every booking from yesterday on, and those that changed since then, cancelled ones too; read in pages. */
    Iterator<BookingRecord> changedSince(Instant lastFile) {
        return new Pages(JapanTime.today(clock).minusDays(1), lastFile.minus(OVERLAP));
    }

    private static BookingRecord row(ResultSet row) throws SQLException {
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

    /** In the order of ids, which never change, so that a booking that moves meanwhile is neither left out nor told twice. */
    private final class Pages implements Iterator<BookingRecord> {
        private final LocalDate day;
        private final Instant changed;
        private final Queue<BookingRecord> page = new ArrayDeque<>(AT_A_TIME);
        private UUID lastBooking = new UUID(0, 0);
        private int lastPosition;
        private boolean more = true;

        Pages(LocalDate day, Instant changed) {
            this.day = day;
            this.changed = changed;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && more) {
                page.addAll(read());
                more = page.size() == AT_A_TIME;
            }
            return !page.isEmpty();
        }

        @Override
        public BookingRecord next() {
            return page.remove();
        }

        private List<BookingRecord> read() {
            return jdbc.sql("""
                            SELECT b.id, b.number, i.id AS person, i.reservation_number, bp.procedure, bp.position,
                                   f.code, f.name, b.day, b.start, b.minutes, b.state, b.people, b.changed_at
                            FROM booking b
                            JOIN facility f ON f.id = b.facility_id
                            JOIN booking_person bp ON bp.booking_id = b.id
                            JOIN invitee i ON i.id = bp.invitee_id
                            WHERE (b.day >= ? OR b.changed_at >= ?) AND (b.id, bp.position) > (?, ?)
                            ORDER BY b.id, bp.position LIMIT ?
                            """)
                    .params(day, JapanTime.db(changed), lastBooking, lastPosition, AT_A_TIME)
                    .query((row, number) -> {
                        lastBooking = row.getObject("id", UUID.class);
                        lastPosition = row.getInt("position");
                        return row(row);
                    })
                    .list();
        }
    }
}
