package jp.madoguchi.core.facility;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places of the bound city. */
@Service
public class Facilities {
    private static final String COLUMNS = "id, code, name, address, phone, directions, display_order, open";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final FacilityWriter writer;
    private final FacilityScope scope;

    Facilities(JdbcClient jdbc, AuditTrail audit, Clock clock, FacilityWriter writer, FacilityScope scope) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.writer = writer;
        this.scope = scope;
    }

    /** Places that residents may choose, in display order. */
    public List<FacilityView> open() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM facility WHERE open ORDER BY display_order, id")
                .query(FacilityRows::facility)
                .list();
    }

    /** Every place that the actor may see, in display order. */
    public List<FacilityView> all() {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM facility ORDER BY display_order, id")
                .query(FacilityRows::facility)
                .list()
                .stream()
                .filter(place -> scope.covers(place.id()))
                .toList();
    }

    /** The place with this id in the bound city, if the actor may see it. */
    public Optional<FacilityView> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM facility WHERE id = ?")
                .param(id)
                .query(FacilityRows::facility)
                .optional()
                .filter(place -> scope.covers(place.id()));
    }

    /**
     * The place with this id.
     *
     * @throws NoSuchFacility when the city has none
     */
    public FacilityView get(long id) {
        return find(id).orElseThrow(() -> new NoSuchFacility(id));
    }

    /** Adds a place. */
    public SaveResult create(FacilityDetails details) {
        List<Problem> problems = FacilityRules.problems(details);
        return problems.isEmpty() ? uniqueCode(() -> writer.insert(details)) : new SaveResult.Invalid(problems);
    }

    /**
     * Changes a place.
     *
     * @throws NoSuchFacility when the city has none
     */
    public SaveResult change(long id, FacilityDetails details) {
        List<Problem> problems = FacilityRules.problems(details);
        return problems.isEmpty() ? uniqueCode(() -> writer.update(id, details)) : new SaveResult.Invalid(problems);
    }

    /** The weekly hours of a place, by weekday and time. */
    public List<WeeklyHours> hours(long id) {
        return jdbc.sql("""
                        SELECT weekday, opens, closes, slot_minutes, capacity, last_reception FROM weekly_hours
                        WHERE facility_id = ? AND slot_group = 'card' ORDER BY weekday, opens
                        """).param(id).query(FacilityRows::hours).list();
    }

    /** Replaces the weekly hours; slots that are published already stay. */
    @Transactional
    public SaveResult setHours(long id, List<WeeklyHours> hours) {
        List<Problem> problems = HoursRules.problems(hours);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid(problems);
        }
        int found = jdbc.sql("UPDATE facility SET version = version + 1, changed_at = ? WHERE id = ?")
                .params(JapanTime.db(clock.instant()), id)
                .update();
        if (found == 0) {
            throw new NoSuchFacility(id);
        }
        jdbc.sql("DELETE FROM weekly_hours WHERE facility_id = ? AND slot_group = 'card'")
                .param(id)
                .update();
        hours.forEach(session -> insert(id, session));
        audit.record(new AuditEntry(
                "facility.hours.changed",
                "facility",
                Long.toString(id),
                Map.of("sessions", Integer.toString(hours.size()))));
        return new SaveResult.Saved(id);
    }

    private void insert(long id, WeeklyHours session) {
        jdbc.sql("""
                        INSERT INTO weekly_hours
                            (facility_id, weekday, opens, closes, slot_minutes, capacity, last_reception)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(session.day().getValue())
                .param(session.opens())
                .param(session.closes())
                .param(session.slotMinutes())
                .param(session.capacity())
                .param(session.lastReception())
                .update();
    }

    private static SaveResult uniqueCode(java.util.function.LongSupplier write) {
        try {
            return new SaveResult.Saved(write.getAsLong());
        } catch (DuplicateKeyException e) {
            return new SaveResult.Invalid(List.of(Problem.of("code", "facility.code.taken")));
        }
    }
}
