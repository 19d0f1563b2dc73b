package jp.madoguchi.bookingweb;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.madoguchi.core.text.DayFormats;
import jp.madoguchi.core.text.Language;

/** Days and times as the reader of the present request writes them. */
public final class DayWords {

    private DayWords() {}

    /** 11月24日（火） */
    public static String day(LocalDate day) {
        return words().day(day);
    }

    /** 2026年11月24日（火） */
    public static String fullDay(LocalDate day) {
        return words().fullDay(day);
    }

    /** 11/24 */
    public static String shortDay(LocalDate day) {
        return words().shortDay(day);
    }

    /** 火 */
    public static String weekday(LocalDate day) {
        return words().weekday(day);
    }

    /** （火） behind a short day. */
    public static String weekdayBeside(LocalDate day) {
        return words().weekdayBeside(day);
    }

    /** 9時30分, and 9時 on the hour. */
    public static String time(LocalTime time) {
        return words().time(time);
    }

    /** 9:30 */
    public static String clock(LocalTime time) {
        return DayFormats.clock(time);
    }

    /** 12月8日（火）22時 */
    public static String at(LocalDate day, LocalTime time) {
        return words().at(day, time);
    }

    /** 11月24日（火）～11月30日（月） */
    public static String range(LocalDate from, LocalDate to) {
        return words().range(from, to);
    }

    private static DayFormats words() {
        return DayFormats.of(Language.current());
    }
}
