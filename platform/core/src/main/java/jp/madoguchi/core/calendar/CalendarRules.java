package jp.madoguchi.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What differs from the ordinary weeks of the bound city's places: closures, other hours, extra opening days. */
@Service
public class CalendarRules {
    private static final int LONGEST_REASON = 60;

    private final JdbcClient jdbc;
    private final HoursRows rows;
    private final GuardedChange guarded;
    private final AuditTrail audit;
    private final FacilityScope scope;

    CalendarRules(JdbcClient jdbc, HoursRows rows, GuardedChange guarded, AuditTrail audit, FacilityScope scope) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.guarded = guarded;
        this.audit = audit;
        this.scope = scope;
    }

    /** The rules of the city and of the places that the actor may see that are not over on this day, by first day. */
    public List<CalendarRule> from(LocalDate day) {
        return rows.rules().stream()
                .filter(rule -> rule.facilityId() == null || scope.covers(rule.facilityId()))
                .filter(rule -> {
                    LocalDate to = rule.when().to();
                    return to == null || !to.isBefore(day);
                })
                .toList();
    }

    /**
     * Adds a rule; its id is not looked at.
     *
     * @param accepted how many booked visits that would not fit the person has seen and accepted
     */
    public ChangeOutcome add(CalendarRule rule, int accepted) {
        List<Problem> problems = problems(rule, rows.patterns());
        return problems.isEmpty() ? guarded.run(accepted, () -> insert(rule)) : new ChangeOutcome.Invalid(problems);
    }

    /** Removes a rule; one that is not there is no error. */
    public ChangeOutcome remove(long id, int accepted) {
        boolean may =
                rows.rules().stream().filter(rule -> rule.id() == id).allMatch(rule -> mayChange(rule.facilityId()));
        return may ? guarded.run(accepted, () -> delete(id)) : ChangeOutcome.Invalid.of("", "hours.scope");
    }

    private boolean mayChange(@Nullable Long facilityId) {
        return facilityId == null ? scope.facilities().isEmpty() : scope.covers(facilityId);
    }

    private List<Problem> problems(CalendarRule rule, Map<Long, HoursPattern> patterns) {
        List<Problem> problems = new ArrayList<>();
        DayRule when = rule.when();
        if (!mayChange(rule.facilityId())) {
            problems.add(Problem.of("", "hours.scope"));
        }
        if (when.from() != null && when.to() != null && when.to().isBefore(when.from())) {
            problems.add(Problem.of("to", "days.range"));
        }
        if (when.weekday() == null && (when.from() == null || when.to() == null)) {
            problems.add(Problem.of("from", "days.day.missing"));
        }
        if (rule.reason().isBlank() || rule.reason().length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "days.reason", LONGEST_REASON));
        }
        if (rule.kind() != CalendarRule.Kind.CLOSED && !usable(rule, patterns)) {
            problems.add(Problem.of("pattern", "days.pattern"));
        }
        return List.copyOf(problems);
    }

    private static boolean usable(CalendarRule rule, Map<Long, HoursPattern> patterns) {
        HoursPattern pattern = rule.patternId() == null ? null : patterns.get(rule.patternId());
        return pattern != null
                && (pattern.facilityId() == null || pattern.facilityId().equals(rule.facilityId()));
    }

    private long insert(CalendarRule rule) {
        DayRule when = rule.when();
        long id = jdbc.sql("""
                        INSERT INTO calendar_rule (facility_id, kind, from_day, to_day, weekday, nths, days_after,
                                                   pattern_id, reason)
                        VALUES (?, ?, ?, ?, ?, ?::smallint[], ?, ?, ?) RETURNING id
                        """)
                .param(rule.facilityId())
                .param(rule.kind().name())
                .param(when.from())
                .param(when.to())
                .param(when.weekday() == null ? null : when.weekday().getValue())
                .param(when.nths().toArray(Integer[]::new))
                .param(when.daysAfter())
                .param(rule.kind() == CalendarRule.Kind.CLOSED ? null : rule.patternId())
                .param(rule.reason().strip())
                .query(Long.class)
                .single();
        audit.record(new AuditEntry(
                "calendar.rule.added",
                "calendar-rule",
                Long.toString(id),
                Map.of("kind", rule.kind().name())));
        return id;
    }

    private long delete(long id) {
        jdbc.sql("DELETE FROM calendar_rule WHERE id = ?").param(id).update();
        audit.record(AuditEntry.of("calendar.rule.removed", "calendar-rule", Long.toString(id)));
        return id;
    }
}
