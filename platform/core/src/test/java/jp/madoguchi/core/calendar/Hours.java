package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hours for tests, without a database. */
public final class Hours {
    private Hours() {}

    public static HoursSession session(String opens, String closes, int minutes) {
        return session(opens, closes, minutes, null, Map.of());
    }

    public static HoursSession session(
            String opens, String closes, int minutes, String last, Map<String, String> latest) {
        return new HoursSession(
                HoursSession.CARD_GROUP,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                minutes,
                4,
                last == null ? null : LocalTime.parse(last),
                latest.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> LocalTime.parse(entry.getValue()))));
    }

    static HoursPattern pattern(long id, HoursSession... sessions) {
        return new HoursPattern(id, null, "p" + id, 1, List.of(sessions));
    }

    static CalendarRule closed(long id, DayRule when, String reason) {
        return new CalendarRule(id, null, CalendarRule.Kind.CLOSED, when, null, reason);
    }

    static CalendarRule rule(long id, CalendarRule.Kind kind, DayRule when, long pattern) {
        return new CalendarRule(id, null, kind, when, pattern, "r" + id);
    }

    static FacilityCalendar calendar(Map<DayOfWeek, HoursPattern> week, List<CalendarRule> rules, HoursPattern... all) {
        return new FacilityCalendar(
                week,
                rules,
                Stream.concat(Stream.of(all), week.values().stream())
                        .collect(Collectors.toMap(HoursPattern::id, pattern -> pattern, (one, other) -> one)),
                Holidays.fromTable());
    }

    static Map<DayOfWeek, HoursPattern> weekdays(HoursPattern pattern) {
        Map<DayOfWeek, HoursPattern> week = new EnumMap<>(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).limit(5).forEach(day -> week.put(day, pattern));
        return week;
    }

    /** What holds on a day with these hours on every weekday. */
    public static DayHours day(LocalDate day, HoursSession... sessions) {
        HoursPattern pattern = pattern(1, sessions);
        Map<DayOfWeek, HoursPattern> week = new EnumMap<>(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).forEach(each -> week.put(each, pattern));
        return calendar(week, List.of()).on(day);
    }
}
