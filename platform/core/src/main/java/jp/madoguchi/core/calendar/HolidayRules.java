package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/**
 * 国民の祝日に関する法律 as it stands since 2022, for years that the Cabinet Office's table does not hold yet. The
 * equinoxes follow the astronomers' formula, good until 2099.
 */
final class HolidayRules {
    private static final String SUBSTITUTE = "休日";
    private static final int EPOCH = 1980;
    private static final int EARLIEST = 19;
    private static final int LATEST = 24;
    private static final double TROPICAL = 0.242194;
    private static final double VERNAL = 20.8431;
    private static final double AUTUMNAL = 23.2488;

    private HolidayRules() {}

    /** The holidays of a year by date. */
    static Map<LocalDate, String> of(int year) {
        TreeMap<LocalDate, String> days = named(year);
        addSubstitutes(days);
        addSandwiched(days);
        return days;
    }

    private static TreeMap<LocalDate, String> named(int year) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, 1, 1), "元日");
        days.put(monday(year, 1, 2), "成人の日");
        days.put(LocalDate.of(year, 2, 11), "建国記念の日");
        days.put(LocalDate.of(year, 2, 23), "天皇誕生日");
        days.put(LocalDate.of(year, 3, equinox(year, VERNAL)), "春分の日");
        days.put(LocalDate.of(year, 4, 29), "昭和の日");
        days.put(LocalDate.of(year, 5, 3), "憲法記念日");
        days.put(LocalDate.of(year, 5, 4), "みどりの日");
        days.put(LocalDate.of(year, 5, 5), "こどもの日");
        days.put(monday(year, 7, 3), "海の日");
        days.put(LocalDate.of(year, 8, 11), "山の日");
        days.put(monday(year, 9, 3), "敬老の日");
        days.put(LocalDate.of(year, 9, equinox(year, AUTUMNAL)), "秋分の日");
        days.put(monday(year, 10, 2), "スポーツの日");
        days.put(LocalDate.of(year, 11, 3), "文化の日");
        days.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
        return days;
    }

    /** Article 3(2): a holiday on a Sunday moves to the next day that is none. */
    private static void addSubstitutes(TreeMap<LocalDate, String> days) {
        for (LocalDate day : days.keySet().toArray(LocalDate[]::new)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = day;
                while (days.containsKey(next)) {
                    next = next.plusDays(1);
                }
                days.put(next, SUBSTITUTE);
            }
        }
    }

    /** Article 3(3): a day between two holidays is one. */
    private static void addSandwiched(TreeMap<LocalDate, String> days) {
        for (LocalDate day : days.keySet().toArray(LocalDate[]::new)) {
            if (days.containsKey(day.plusDays(2))) {
                days.putIfAbsent(day.plusDays(1), SUBSTITUTE);
            }
        }
    }

    private static LocalDate monday(int year, int month, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }

    /** Far from our time the formula leaves the month: whoever asks for such a year gets a day that exists. */
    private static int equinox(int year, double base) {
        int past = year - EPOCH;
        return Math.clamp((long) (base + TROPICAL * past) - past / 4, EARLIEST, LATEST);
    }
}
