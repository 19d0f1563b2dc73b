package jp.madoguchi.core.counter;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.counter.ArrivalResult.Given;
import jp.madoguchi.core.counter.ArrivalResult.Reason;
import jp.madoguchi.core.counter.ArrivalResult.Refused;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People without a booking wait with a number, too; they take no place that can be booked. */
@Service
public class WalkIns {

    private final JdbcClient jdbc;
    private final TicketRows rows;
    private final WalkInCheck check;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    WalkIns(JdbcClient jdbc, TicketRows rows, WalkInCheck check, AuditTrail audit, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.check = check;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Gives a number; the same form sent twice has one. */
    @Transactional
    public ArrivalResult register(WalkIn walkIn) {
        Optional<Ticket> there = rows.ofRequest(walkIn.request());
        if (there.isPresent()) {
            return new Given(there.get().id(), there.get().number(), true);
        }
        LocalDateTime now = JapanTime.now(clock);
        return switch (check.look(walkIn, now)) {
            case WalkInCheck.No(Reason reason) -> new Refused(reason);
            case WalkInCheck.Yes yes -> give(walkIn, yes.person(), now);
        };
    }

    private ArrivalResult give(WalkIn walkIn, @Nullable UUID person, LocalDateTime now) {
        UUID id = tokens.uuid7(clock);
        Optional<Integer> number = jdbc.sql("""
                        WITH next AS (
                            INSERT INTO staff_ticket_number (facility_id, day, last) VALUES (:place, :day, 1)
                            ON CONFLICT (facility_id, day) DO UPDATE SET last = staff_ticket_number.last + 1
                            RETURNING last
                        )
                        INSERT INTO staff_ticket (id, facility_id, day, number, invitee_id, procedure, people, arrived_at,
                                                  queued_at, request)
                        SELECT :id, :place, :day, next.last, :person::uuid, :procedure, :people, :now, :now, :request
                        FROM next ON CONFLICT (request) DO NOTHING
                        RETURNING number
                        """)
                .param("place", walkIn.facilityId())
                .param("day", now.toLocalDate())
                .param("id", id)
                .param("person", person)
                .param("procedure", walkIn.procedure())
                .param("people", walkIn.people())
                .param("now", JapanTime.db(clock.instant()))
                .param("request", walkIn.request())
                .query(Integer.class)
                .optional();
        if (number.isEmpty()) {
            Ticket twin = rows.ofRequest(walkIn.request()).orElseThrow();
            return new Given(twin.id(), twin.number(), true);
        }
        audit.record(new AuditEntry(
                "walk-in.registered",
                "ticket",
                id.toString(),
                Map.of("number", number.get().toString(), "place", Long.toString(walkIn.facilityId()))));
        return new Given(id, number.get(), false);
    }
}
