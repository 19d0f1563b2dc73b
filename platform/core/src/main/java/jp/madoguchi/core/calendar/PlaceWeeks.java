package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ordinary week of each place of the bound city: a pattern by weekday, or closed. */
@Service
public class PlaceWeeks {
    private static final String OWN_NAME = "通常";

    private final HoursRows rows;
    private final HoursWriter writer;
    private final GuardedChange guarded;
    private final OpenDays openDays;
    private final FacilityScope scope;

    PlaceWeeks(HoursRows rows, HoursWriter writer, GuardedChange guarded, OpenDays openDays, FacilityScope scope) {
        this.rows = rows;
        this.writer = writer;
        this.guarded = guarded;
        this.openDays = openDays;
        this.scope = scope;
    }

    /** Ids of patterns by weekday; a weekday that is not in it is closed. */
    public Map<DayOfWeek, Long> of(long facilityId) {
        return rows.weeks().getOrDefault(facilityId, Map.of());
    }

    /** How many weekdays each place is open. */
    public Map<Long, Map<DayOfWeek, Long>> all() {
        return rows.weeks();
    }

    /**
     * Replaces the week.
     *
     * @param accepted how many booked visits that would not fit the person has seen and accepted
     */
    public ChangeOutcome set(long facilityId, Map<DayOfWeek, Long> week, int accepted) {
        Map<Long, HoursPattern> patterns = rows.patterns();
        boolean right = week.values().stream()
                .allMatch(id -> patterns.containsKey(id) && patterns.get(id).fits(facilityId));
        if (!right || !scope.covers(facilityId)) {
            return ChangeOutcome.Invalid.of("", "hours.pattern.unknown");
        }
        return guarded.run(accepted, () -> writer.week(facilityId, week));
    }

    /** Gives a place a week of its own: patterns that only it may use, in place of the ones that it had so far. */
    @Transactional
    public ChangeOutcome setOwn(long facilityId, Map<DayOfWeek, List<HoursSession>> week) {
        List<Problem> problems = week.values().stream()
                .flatMap(sessions -> SessionRules.problems(sessions).stream())
                .toList();
        if (!problems.isEmpty()) {
            return new ChangeOutcome.Invalid(problems);
        }
        writer.deleteOwn(facilityId);
        Map<List<HoursSession>, Long> patterns = new LinkedHashMap<>();
        Map<DayOfWeek, Long> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, sessions) -> days.put(
                day,
                patterns.computeIfAbsent(
                        sessions,
                        some -> writer.insert(
                                new HoursPattern(0, facilityId, ownName(patterns.size()), patterns.size(), some)))));
        writer.week(facilityId, days);
        openDays.forget();
        return new ChangeOutcome.Saved(facilityId);
    }

    private static String ownName(int before) {
        return before == 0 ? OWN_NAME : OWN_NAME + (before + 1);
    }
}
