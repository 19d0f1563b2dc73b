package jp.madoguchi.core.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Days and times as the readers of a language write them. Years are of the common era in every language. */
public final class DayFormats {

    private static final int NOON = 12;
    private static final Map<Language, Patterns> PATTERNS = new EnumMap<>(Map.of(
            Language.JA, new Patterns("M月d日（E）", "y年M月d日（E）", "M/d", "E", "（E）"),
            Language.EASY, new Patterns("M月d日（E）", "y年M月d日（E）", "M/d", "E", "（E）"),
            Language.EN, new Patterns("E, d MMM", "E, d MMM y", "d MMM", "E", " (E)"),
            Language.ZH, new Patterns("M月d日（E）", "y年M月d日（E）", "M/d", "E", "（E）"),
            Language.KO, new Patterns("M월 d일(E)", "y년 M월 d일(E)", "M/d", "E", "(E)"),
            Language.PT, new Patterns("E, d 'de' MMMM", "E, d 'de' MMMM 'de' y", "d/M", "E", " (E)"),
            Language.VI, new Patterns("EEEE, d/M", "EEEE, d/M/y", "d/M", "E", " (E)")));
    private static final Map<Language, DayFormats> BY_LANGUAGE = new EnumMap<>(Language.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Language.JA.locale());

    static {
        PATTERNS.forEach((language, patterns) -> BY_LANGUAGE.put(language, new DayFormats(language, patterns)));
    }

    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter full;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter beside;

    private record Patterns(String day, String full, String brief, String weekday, String beside) {}

    private DayFormats(Language language, Patterns patterns) {
        this.language = language;
        this.day = DateTimeFormatter.ofPattern(patterns.day(), language.locale());
        this.full = DateTimeFormatter.ofPattern(patterns.full(), language.locale());
        this.brief = DateTimeFormatter.ofPattern(patterns.brief(), language.locale());
        this.weekday = DateTimeFormatter.ofPattern(patterns.weekday(), language.locale());
        this.beside = DateTimeFormatter.ofPattern(patterns.beside(), language.locale());
    }

    public static DayFormats of(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /** 11月24日（火）, "Tue, 24 Nov". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** 2026年11月24日（火）, "Tue, 24 Nov 2026". */
    public String fullDay(LocalDate date) {
        return full.format(date);
    }

    /** 11/24, "24 Nov". */
    public String shortDay(LocalDate date) {
        return brief.format(date);
    }

    /** 火, "Tue". */
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** The weekday behind a short day: （火）, " (Tue)". */
    public String weekdayBeside(LocalDate date) {
        return beside.format(date);
    }

    /** 9時30分, and 9時 on the hour; やさしい日本語 says 午前 and 午後; "9:30" in most languages. */
    public String time(LocalTime time) {
        return switch (language) {
            case JA -> hours(time.getHour(), time.getMinute(), "時", "分");
            case EASY ->
                (time.getHour() < NOON ? "午前" : "午後") + hours(time.getHour() % NOON, time.getMinute(), "時", "分");
            case KO -> hours(time.getHour(), time.getMinute(), "시", "분");
            case EN, ZH, PT, VI -> clock(time);
        };
    }

    /** 9:30 in every language. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** A day with a time. */
    public String at(LocalDate date, LocalTime time) {
        return day(date) + (language.japanese() ? "" : " ") + time(time);
    }

    /** A full day with a time, as letters tell it. */
    public String fullAt(LocalDate date, LocalTime time) {
        return fullDay(date) + " " + time(time);
    }

    /** From one day to another. */
    public String range(LocalDate from, LocalDate to) {
        return day(from) + (language.japanese() || language == Language.ZH ? "～" : " – ") + day(to);
    }

    private static String hours(int hour, int minute, String hourSign, String minuteSign) {
        String whole = hour + hourSign;
        return minute == 0 ? whole : whole + (hourSign.equals("시") ? " " : "") + minute + minuteSign;
    }
}
