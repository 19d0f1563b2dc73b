package jp.madoguchi.core.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.counter.ArrivalResult.Given;
import jp.madoguchi.core.counter.ArrivalResult.Reason;
import jp.madoguchi.core.counter.ArrivalResult.Refused;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People with a booking come to the counter: the booking came to pass, and they wait with a number. */
@Service
public class Arrivals {

    private static final String ARRIVE = """
            WITH came AS (
                UPDATE booking SET state = 'VISITED', changed_at = :now
                WHERE id = :booking AND state = 'BOOKED' AND day = :day
                  AND (:places::bigint[] IS NULL OR facility_id = ANY (:places))
                RETURNING id, facility_id, procedure, people
            ), freed AS (
                UPDATE booking_person SET active = false WHERE booking_id IN (SELECT id FROM came)
            ), next AS (
                INSERT INTO staff_ticket_number (facility_id, day, last) SELECT facility_id, :day, 1 FROM came
                ON CONFLICT (facility_id, day) DO UPDATE SET last = staff_ticket_number.last + 1
                RETURNING last
            )
            INSERT INTO staff_ticket (id, facility_id, day, number, booking_id, procedure, people, arrived_at, queued_at,
                                      request)
            SELECT :id, came.facility_id, :day, next.last, came.id, came.procedure, came.people, :now, :now, :id
            FROM came, next
            RETURNING number
            """;

    private final JdbcClient jdbc;
    private final TicketRows rows;
    private final FacilityScope scope;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    Arrivals(
            JdbcClient jdbc, TicketRows rows, FacilityScope scope, AuditTrail audit, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.scope = scope;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Gives the booking's people a number; asked again it is the same one. */
    @Transactional
    public ArrivalResult arrive(UUID bookingId) {
        LocalDate today = JapanTime.today(clock);
        UUID id = tokens.uuid7(clock);
        Optional<Integer> number = jdbc.sql(ARRIVE)
                .param("now", JapanTime.db(clock.instant()))
                .param("booking", bookingId)
                .param("day", today)
                .param("places", Places.of(scope))
                .param("id", id)
                .query(Integer.class)
                .optional();
        if (number.isEmpty()) {
            return standing(bookingId, today);
        }
        audit.record(new AuditEntry(
                "booking.visited",
                "booking",
                bookingId.toString(),
                Map.of("number", number.get().toString())));
        return new Given(id, number.get(), false);
    }

    /**
     * Takes back an arrival that was noted by mistake, while its number waits; false when there is nothing to take back
     * or the people have booked anew.
     */
    @Transactional
    public boolean undo(UUID ticketId) {
        try {
            Optional<UUID> booking = jdbc.sql("""
                            WITH gone AS (
                                DELETE FROM staff_ticket WHERE id = :id AND state = 'WAITING' AND day = :day
                                  AND booking_id IS NOT NULL
                                  AND (:places::bigint[] IS NULL OR facility_id = ANY (:places))
                                RETURNING booking_id
                            ), back AS (
                                UPDATE booking SET state = 'BOOKED', changed_at = :now
                                WHERE id IN (SELECT booking_id FROM gone) AND state = 'VISITED' RETURNING id
                            ), bound AS (
                                UPDATE booking_person SET active = true WHERE booking_id IN (SELECT id FROM back)
                            )
                            SELECT booking_id FROM gone
                            """)
                    .param("id", ticketId)
                    .param("day", JapanTime.today(clock))
                    .param("places", Places.of(scope))
                    .param("now", JapanTime.db(clock.instant()))
                    .query(UUID.class)
                    .optional();
            booking.ifPresent(id -> audit.record(AuditEntry.of("booking.visit-undone", "booking", id.toString())));
            return booking.isPresent();
        } catch (DuplicateKeyException e) {
            throw new BookedAnew(e);
        }
    }

    private ArrivalResult standing(UUID bookingId, LocalDate today) {
        Optional<Found> found = jdbc.sql("SELECT facility_id, day, state FROM booking WHERE id = ?")
                .param(bookingId)
                .query((row, at) -> new Found(
                        row.getLong("facility_id"),
                        row.getObject("day", LocalDate.class),
                        BookingState.valueOf(row.getString("state"))))
                .optional()
                .filter(booking -> scope.covers(booking.facilityId()));
        if (found.isEmpty()) {
            return new Refused(Reason.UNKNOWN_BOOKING);
        }
        Optional<Ticket> there = rows.ofBooking(bookingId);
        if (there.isPresent()) {
            return new Given(there.get().id(), there.get().number(), true);
        }
        return new Refused(
                switch (found.get().state()) {
                    case CANCELLED -> Reason.CANCELLED;
                    case VISITED, NO_SHOW -> Reason.OVER;
                    case BOOKED -> found.get().day().equals(today) ? Reason.OVER : Reason.OTHER_DAY;
                });
    }

    private record Found(long facilityId, LocalDate day, BookingState state) {}
}
