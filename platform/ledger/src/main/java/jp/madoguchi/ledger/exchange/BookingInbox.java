package jp.madoguchi.ledger.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.exchange.record.BookingRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes bookings from the booking side. Every record says when it last changed, so that the same file twice, or files in
 * another order, end in the same state.
 */
@Service
public class BookingInbox {

    private static final String VISIT = """
            insert into ledger_booking as b
                (id, number, facility_code, facility_name, day, start, minutes, group_size, updated_at, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                number = excluded.number, facility_code = excluded.facility_code,
                facility_name = excluded.facility_name, day = excluded.day, start = excluded.start,
                minutes = excluded.minutes, group_size = excluded.group_size,
                updated_at = excluded.updated_at, received_at = excluded.received_at
            where b.updated_at < excluded.updated_at""";

    private static final String PERSON = """
            insert into ledger_booking_person as p
                (booking_id, card_id, reservation_number, procedure, state, updated_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (booking_id, card_id) do update set
                reservation_number = excluded.reservation_number, procedure = excluded.procedure,
                state = excluded.state, updated_at = excluded.updated_at
            where p.updated_at < excluded.updated_at
            returning (p.xmax = 0)""";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    BookingInbox(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Applies all records in one transaction. */
    @Transactional
    public InboxResult apply(Iterator<BookingRecord> records, String fileName) {
        Tally tally = new Tally();
        Timestamp now = Timestamp.from(clock.instant());
        while (records.hasNext()) {
            apply(records.next(), now, tally);
        }
        InboxResult result = new InboxResult(tally.added, tally.changed, tally.unchanged, tally.unknown);
        audit.record(new AuditEntry(
                "bookings.received",
                "file",
                fileName,
                Map.of("added", Integer.toString(result.added()), "changed", Integer.toString(result.changed()))));
        return result;
    }

    private void apply(BookingRecord booking, Timestamp now, Tally tally) {
        Timestamp updated = Timestamp.from(booking.updatedAt());
        jdbc.sql(VISIT)
                .params(
                        booking.bookingId(),
                        booking.bookingNumber(),
                        booking.facilityCode(),
                        booking.facilityName(),
                        booking.date(),
                        booking.start(),
                        booking.minutes(),
                        booking.groupSize(),
                        updated,
                        now)
                .update();
        jdbc.sql(PERSON)
                .params(
                        booking.bookingId(),
                        booking.personId(),
                        booking.reservationNumber(),
                        booking.procedure(),
                        booking.state().name(),
                        updated)
                .query(Boolean.class)
                .optional()
                .ifPresentOrElse(tally::stored, tally::kept);
        boolean known = jdbc.sql("select exists (select 1 from ledger_card where id = ?)")
                .param(booking.personId())
                .query(Boolean.class)
                .single();
        tally.unknown += known ? 0 : 1;
    }

    private static final class Tally {

        private int added;
        private int changed;
        private int unchanged;
        private int unknown;

        private void stored(boolean isNew) {
            if (isNew) {
                added++;
            } else {
                changed++;
            }
        }

        private void kept() {
            unchanged++;
        }
    }
}
