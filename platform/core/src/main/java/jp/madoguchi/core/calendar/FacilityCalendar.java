package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.madoguchi.core.calendar.CalendarRule.Kind;
import jp.madoguchi.core.calendar.DayHours.DaySession;
import org.jspecify.annotations.Nullable;

/**
 * The days of one place. A closure beats an extra opening day, an extra opening day beats a holiday, a holiday beats
 * patterns on dates, and those beat the week. Where two patterns are meant, the place's own beats the city's, the
 * shorter range beats the longer, and the newer beats the older.
 */
final class FacilityCalendar {
    private static final String NO_HOURS = "定休日";
    private static final int FURTHEST = 366;
    private static final Comparator<CalendarRule> PARTICULAR_FIRST = Comparator.comparing(
                    (CalendarRule rule) -> rule.facilityId() == null)
            .thenComparing(rule -> rule.when().length())
            .thenComparing(CalendarRule::id, Comparator.reverseOrder());

    private final Map<DayOfWeek, HoursPattern> week;
    private final List<CalendarRule> rules;
    private final Map<Long, HoursPattern> patterns;
    private final Holidays holidays;
    private final Map<LocalDate, DayHours> known = new ConcurrentHashMap<>();

    /** @param rules the place's own and the city's */
    FacilityCalendar(
            Map<DayOfWeek, HoursPattern> week,
            List<CalendarRule> rules,
            Map<Long, HoursPattern> patterns,
            Holidays holidays) {
        this.week = Map.copyOf(week);
        this.rules = rules.stream().sorted(PARTICULAR_FIRST).toList();
        this.patterns = Map.copyOf(patterns);
        this.holidays = holidays;
    }

    boolean isOpen(LocalDate day) {
        return on(day).isOpen();
    }

    Optional<String> closedReason(LocalDate day) {
        return on(day).closedReason();
    }

    /** What holds on the day. */
    DayHours on(LocalDate day) {
        return known.computeIfAbsent(day, this::read);
    }

    /** The n-th open day before (n below 0) or after the day; 0 is the day itself. */
    LocalDate shift(LocalDate day, int openDays) {
        int step = Integer.signum(openDays);
        LocalDate at = day;
        int left = Math.abs(openDays);
        for (int i = 0; left > 0 && i < FURTHEST; i++) {
            at = at.plusDays(step);
            if (isOpen(at)) {
                left--;
            }
        }
        return at;
    }

    private DayHours read(LocalDate day) {
        boolean expected = week.containsKey(day.getDayOfWeek());
        Optional<CalendarRule> closure = rules(Kind.CLOSED, day).findFirst();
        if (closure.isPresent()) {
            return new DayHours(day, List.of(), closure.get().reason(), expected, true);
        }
        List<HoursSession> extra = rules(Kind.EXTRA, day)
                .map(this::pattern)
                .filter(Objects::nonNull)
                .flatMap(pattern -> pattern.sessions().stream())
                .toList();
        Optional<String> holiday = holidays.closure(day);
        List<HoursSession> usual = holiday.isPresent() ? List.of() : usual(day);
        List<DaySession> sessions = sessions(extra, usual);
        String reason = holiday.orElse(NO_HOURS);
        return new DayHours(day, sessions, sessions.isEmpty() ? reason : null, expected, holiday.isPresent());
    }

    private List<HoursSession> usual(LocalDate day) {
        HoursPattern ordinary = week.get(day.getDayOfWeek());
        if (ordinary == null) {
            return List.of();
        }
        return rules(Kind.PATTERN, day)
                .map(this::pattern)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ordinary)
                .sessions();
    }

    /** The earlier in the list stays where two of a group overlap: the more particular extra ones, then the usual ones. */
    private static List<DaySession> sessions(List<HoursSession> extra, List<HoursSession> usual) {
        List<DaySession> sessions = new ArrayList<>();
        for (HoursSession session : extra) {
            add(sessions, new DaySession(session, true));
        }
        for (HoursSession session : usual) {
            add(sessions, new DaySession(session, false));
        }
        sessions.sort(
                Comparator.comparing((DaySession session) -> session.hours().opens())
                        .thenComparing(session -> session.hours().slotGroup()));
        return List.copyOf(sessions);
    }

    private static void add(List<DaySession> sessions, DaySession added) {
        if (sessions.stream().noneMatch(there -> there.hours().overlaps(added.hours()))) {
            sessions.add(added);
        }
    }

    private Stream<CalendarRule> rules(Kind kind, LocalDate day) {
        return rules.stream().filter(rule -> rule.kind() == kind && rule.when().matches(day));
    }

    private @Nullable HoursPattern pattern(CalendarRule rule) {
        return rule.patternId() == null ? null : patterns.get(rule.patternId());
    }
}
