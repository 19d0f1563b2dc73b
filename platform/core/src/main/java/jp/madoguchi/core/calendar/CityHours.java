package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that decides about the days of a city's places, as it was read at one moment. */
final class CityHours {
    private final Map<Long, HoursPattern> patterns;
    private final Map<Long, Map<DayOfWeek, Long>> weeks;
    private final List<CalendarRule> rules;
    private final Holidays holidays;
    private final Map<Long, FacilityCalendar> places = new ConcurrentHashMap<>();

    /**
     * @param patterns by id
     * @param weeks ids of patterns by place and weekday
     */
    CityHours(
            Map<Long, HoursPattern> patterns,
            Map<Long, Map<DayOfWeek, Long>> weeks,
            List<CalendarRule> rules,
            Holidays holidays) {
        this.patterns = patterns;
        this.weeks = weeks;
        this.rules = rules;
        this.holidays = holidays;
    }

    /** The calendar of a place; one without hours is never open. */
    FacilityCalendar place(long facilityId) {
        return places.computeIfAbsent(facilityId, this::calendar);
    }

    private FacilityCalendar calendar(long facilityId) {
        Map<DayOfWeek, HoursPattern> week = new HashMap<>();
        weeks.getOrDefault(facilityId, Map.of()).forEach((day, id) -> {
            HoursPattern pattern = patterns.get(id);
            if (pattern != null) {
                week.put(day, pattern);
            }
        });
        return new FacilityCalendar(
                week, rules.stream().filter(rule -> rule.concerns(facilityId)).toList(), patterns, holidays);
    }
}
