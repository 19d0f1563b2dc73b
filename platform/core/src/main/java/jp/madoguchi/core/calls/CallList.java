package jp.madoguchi.core.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bound city's call list. A call is due while its visit is ahead and stands; whoever belongs to places sees theirs. */
@Service
public class CallList {
    private static final String SELECT = """
            SELECT c.id, c.booking_id, b.number, b.phone, b.facility_id, f.name AS facility, b.day, b.start,
                   c.reason, c.created_at, c.done_at, c.done_name, c.note,
                   ARRAY(SELECT i.id::text FROM booking_person p JOIN invitee i ON i.id = p.invitee_id
                         WHERE p.booking_id = b.id ORDER BY p.position) AS person_ids,
                   ARRAY(SELECT i.reservation_number FROM booking_person p JOIN invitee i ON i.id = p.invitee_id
                         WHERE p.booking_id = b.id ORDER BY p.position) AS reservations
            FROM staff_call_list c JOIN booking b ON b.id = c.booking_id JOIN facility f ON f.id = b.facility_id
            """;
    private static final String AHEAD = " b.state = 'BOOKED' AND b.day >= :today ";

    private final JdbcClient jdbc;
    private final FacilityScope scope;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final SecureTokens tokens;
    private final Clock clock;

    CallList(
            JdbcClient jdbc,
            FacilityScope scope,
            AuditTrail audit,
            CurrentActor actor,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.audit = audit;
        this.actor = actor;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Puts a booking on the list unless it is on it, its visit has begun or it does not stand. */
    @Transactional
    public void add(UUID bookingId, UUID mailId, CallReason reason) {
        jdbc.sql("""
                        INSERT INTO staff_call_list (id, booking_id, mail_id, reason, created_at)
                        SELECT :id, b.id, :mail, :reason, :now FROM booking b
                        WHERE b.id = :booking AND b.state = 'BOOKED' AND (b.day, b.start) > (:today, :time)
                        ON CONFLICT (booking_id) WHERE done_at IS NULL DO NOTHING
                        """)
                .param("id", tokens.uuid7(clock))
                .param("mail", mailId)
                .param("reason", reason.name())
                .param("now", JapanTime.db(clock.instant()))
                .param("booking", bookingId)
                .param("today", JapanTime.today(clock))
                .param("time", JapanTime.now(clock).toLocalTime())
                .update();
    }

    /** Calls that are due, the next visit first. */
    @Transactional(readOnly = true)
    public List<CallEntry> due() {
        return scoped(jdbc.sql(SELECT + "WHERE c.done_at IS NULL AND" + AHEAD + "ORDER BY b.day, b.start, c.id")
                .param("today", JapanTime.today(clock)));
    }

    /** Calls made in the last days, the last first. */
    @Transactional(readOnly = true)
    public List<CallEntry> made(int days) {
        return scoped(jdbc.sql(SELECT + "WHERE c.done_at > :from ORDER BY c.done_at DESC, c.id")
                .param("from", JapanTime.db(clock.instant().minus(Duration.ofDays(days)))));
    }

    /** One of the list. */
    @Transactional(readOnly = true)
    public Optional<CallEntry> find(UUID id) {
        return scoped(jdbc.sql(SELECT + "WHERE c.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** Ends a call with a note; false when somebody else has ended it. */
    @Transactional
    public boolean done(CallEntry entry, String note) {
        boolean ended = jdbc.sql("""
                        UPDATE staff_call_list SET done_at = ?, done_name = ?, note = ? WHERE id = ? AND done_at IS NULL
                        """)
                        .params(JapanTime.db(clock.instant()), actor.get().name(), note, entry.id())
                        .update()
                == 1;
        if (ended) {
            audit.record(AuditEntry.of("call.done", "booking", entry.bookingId().toString()));
        }
        return ended;
    }

    private List<CallEntry> scoped(JdbcClient.StatementSpec statement) {
        return statement.query(CallList::row).list().stream()
                .filter(entry -> scope.covers(entry.facilityId()))
                .toList();
    }

    private static CallEntry row(ResultSet row, int number) throws SQLException {
        return new CallEntry(
                row.getObject("id", UUID.class),
                row.getObject("booking_id", UUID.class),
                UnambiguousAlphabet.grouped(row.getString("number")),
                people(row),
                row.getString("phone"),
                row.getLong("facility_id"),
                row.getString("facility"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                CallReason.valueOf(row.getString("reason")),
                JapanTime.read(row, "created_at"),
                JapanTime.readOptional(row, "done_at"),
                row.getString("done_name"),
                row.getString("note"));
    }

    private static List<CallEntry.Caller> people(ResultSet row) throws SQLException {
        String[] ids = (String[]) row.getArray("person_ids").getArray();
        String[] reservations = (String[]) row.getArray("reservations").getArray();
        List<CallEntry.Caller> people = new ArrayList<>();
        for (int at = 0; at < ids.length; at++) {
            people.add(new CallEntry.Caller(UUID.fromString(ids[at]), reservations[at]));
        }
        return people;
    }
}
