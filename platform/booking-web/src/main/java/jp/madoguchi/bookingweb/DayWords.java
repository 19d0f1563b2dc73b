package jp.madoguchi.bookingweb;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people read them in Japanese. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPAN);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("y年M月d日（E）", Locale.JAPAN);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M/d", Locale.JAPAN);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("E", Locale.JAPAN);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);

    private DayWords() {}

    /** 11月24日（火） */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 2026年11月24日（火） */
    public static String fullDay(LocalDate day) {
        return FULL_DAY.format(day);
    }

    /** 11/24 */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** 火 */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 9時30分, and 9時 on the hour. */
    public static String time(LocalTime time) {
        return time.getMinute() == 0 ? time.getHour() + "時" : time.getHour() + "時" + time.getMinute() + "分";
    }

    /** 9:30 */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
