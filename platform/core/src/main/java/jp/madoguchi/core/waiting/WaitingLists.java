package jp.madoguchi.core.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bound city's waiting list, as residents see it. */
@Service
public class WaitingLists {
    private final JdbcClient jdbc;
    private final CityTasks tasks;
    private final CitySettings settings;
    private final OfferEnds ends;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    WaitingLists(
            JdbcClient jdbc,
            CityTasks tasks,
            CitySettings settings,
            OfferEnds ends,
            AuditTrail audit,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.settings = settings;
        this.ends = ends;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Whether the city keeps a list. */
    public boolean kept() {
        return settings.get(WaitlistSettings.USE);
    }

    /** Puts a person at the end of the line. Whoever waits already or has a booking, by whichever notice, stays as they are. */
    @Transactional
    public JoinResult join(UUID inviteeId, WaitingWish wish) {
        if (!kept()) {
            return JoinResult.NOT_TAKEN;
        }
        UUID id = tokens.uuid7(clock);
        if (booked(inviteeId)) {
            return JoinResult.BOOKED;
        }
        if (write(id, inviteeId, wish) == 0) {
            return active(inviteeId) ? JoinResult.WAITS_ALREADY : JoinResult.NOT_TAKEN;
        }
        tasks.schedule(List.of(new PlannedTask(WaitingTask.NAME, id.toString(), clock.instant())));
        audit.record(AuditEntry.of("waiting.joined", "waiting", id.toString()));
        return JoinResult.JOINED;
    }

    /** What the person waits for, or what became of it last. */
    public Optional<WaitingView> of(UUID inviteeId) {
        return jdbc.sql("""
                        SELECT e.id, e.state, e.reason, e.day_from, e.day_to, e.time_from, e.time_to, e.people, e.email,
                               e.changed_at,
                               ARRAY(SELECT f.name FROM facility f WHERE f.id = ANY (e.facility_ids)
                                     ORDER BY f.display_order, f.id) AS places,
                               (SELECT count(*) FROM waiting_entry o WHERE o.state = 'WAITING' AND e.state = 'WAITING'
                                    AND (o.since, o.id) < (e.since, e.id) AND o.slot_group = e.slot_group
                                    AND o.day_from <= e.day_to AND o.day_to >= e.day_from
                                    AND (o.facility_ids = '{}' OR e.facility_ids = '{}'
                                         OR o.facility_ids && e.facility_ids)) AS ahead
                        FROM waiting_entry e WHERE e.invitee_id = ? ORDER BY e.created_at DESC, e.id DESC LIMIT 1
                        """).param(inviteeId).query(WaitingLists::view).optional();
    }

    /** The person waits no longer; false when they did not wait. */
    @Transactional
    public boolean withdraw(UUID inviteeId) {
        return jdbc.sql("SELECT id FROM waiting_entry WHERE invitee_id = ? AND state IN ('WAITING', 'OFFERED')")
                .param(inviteeId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .filter(id -> ends.finish(id, WaitingState.WITHDRAWN, null, null))
                .map(id -> {
                    audit.record(AuditEntry.of("waiting.withdrawn", "waiting", id.toString()));
                    return id;
                })
                .isPresent();
    }

    private boolean booked(UUID inviteeId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM invitee i JOIN booking_person b ON b.procedure = i.procedure
                                           AND (b.invitee_id = i.id OR b.citizen_key = i.citizen_key)
                                       WHERE i.id = ? AND b.active AND b.binding)
                        """).param(inviteeId).query(Boolean.class).single();
    }

    private boolean active(UUID inviteeId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM invitee i JOIN waiting_entry e ON e.procedure = i.procedure
                                           AND (e.invitee_id = i.id OR e.citizen_key = i.citizen_key)
                                       WHERE i.id = ? AND e.state IN ('WAITING', 'OFFERED'))
                        """).param(inviteeId).query(Boolean.class).single();
    }

    private int write(UUID id, UUID inviteeId, WaitingWish wish) {
        return jdbc.sql("""
                        INSERT INTO waiting_entry (id, invitee_id, procedure, slot_group, facility_ids, day_from, day_to,
                            time_from, time_to, people, email, language, since, created_at, changed_at, citizen_key)
                        SELECT :id, i.id, i.procedure, p.slot_group, :places, :from, :to, :start::time, :end::time,
                               :people, :email, :language, :now, :now, :now,
                               CASE WHEN p.one_active THEN i.citizen_key END
                        FROM invitee i JOIN procedure p ON p.code = i.procedure AND p.open
                        WHERE i.id = :person AND i.state = 'ACTIVE' AND :most > (
                            SELECT count(*) FROM waiting_entry WHERE state = 'WAITING')
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("person", inviteeId)
                .param("places", wish.places())
                .param("from", wish.from())
                .param("to", wish.to())
                .param("start", wish.part().from())
                .param("end", wish.part().to())
                .param("people", wish.people())
                .param("email", wish.email().value())
                .param("language", Language.current().code())
                .param("now", JapanTime.db(clock.instant()))
                .param("most", LineRows.MOST_WAITING)
                .update();
    }

    private static WaitingView view(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new WaitingView(
                row.getObject("id", UUID.class),
                WaitingState.valueOf(row.getString("state")),
                Arrays.asList((String[]) row.getArray("places").getArray()),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                DayPart.of(row.getObject("time_from", LocalTime.class), row.getObject("time_to", LocalTime.class)),
                row.getInt("people"),
                row.getInt("ahead"),
                reason == null ? null : EndReason.valueOf(reason),
                row.getString("email"),
                JapanTime.read(row, "changed_at"));
    }
}
