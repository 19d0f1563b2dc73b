package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which days something is about: a day, a range of days, or a rule such as "the day after every third Saturday".
 *
 * @param from first day, or null for always
 * @param to last day, or null for ever
 * @param weekday null for every day from {@code from} to {@code to}
 * @param nths which of a month's weekdays, 1 to 5, {@link #LAST} for its last; empty for every one
 * @param daysAfter days between that weekday and the day meant, -6 to 6
 */
public record DayRule(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DayOfWeek weekday,
        SortedSet<Integer> nths,
        int daysAfter) {

    /** The last one of a month. */
    public static final int LAST = 9;

    private static final int WEEK = 7;
    private static final long ENDLESS = Long.MAX_VALUE;

    public DayRule {
        nths = new TreeSet<>(nths);
    }

    /** One day. */
    public static DayRule on(LocalDate day) {
        return between(day, day);
    }

    /** Every day from the first to the last. */
    public static DayRule between(LocalDate from, LocalDate to) {
        return new DayRule(from, to, null, new TreeSet<>(), 0);
    }

    /** These weekdays of every month, or the day so many days after them. */
    public static DayRule monthly(DayOfWeek weekday, List<Integer> nths, int daysAfter) {
        return new DayRule(null, null, weekday, new TreeSet<>(nths), daysAfter);
    }

    /** Whether the day is meant. */
    public boolean matches(LocalDate day) {
        if (from != null && day.isBefore(from) || to != null && day.isAfter(to)) {
            return false;
        }
        LocalDate base = day.minusDays(daysAfter);
        return weekday == null || base.getDayOfWeek() == weekday && (nths.isEmpty() || isNth(base));
    }

    /** Days from the first to the last; the shorter rule is the more particular one. */
    long length() {
        return from == null || to == null ? ENDLESS : to.toEpochDay() - from.toEpochDay();
    }

    private boolean isNth(LocalDate base) {
        boolean last = base.getDayOfMonth() + WEEK > base.lengthOfMonth();
        return nths.contains((base.getDayOfMonth() - 1) / WEEK + 1) || last && nths.contains(LAST);
    }
}
