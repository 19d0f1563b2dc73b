package jp.madoguchi.base.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of a register whose month or day may be unknown (不詳).
 *
 * @param year of the Gregorian calendar
 * @param month 1 to 12, null when unknown; then the day is unknown too
 * @param day null when unknown
 * @param original the text it was read from, kept as it came
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day, String original) {

    private static final Pattern STORAGE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day without a month is no date");
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("There is no such month");
        }
        if (month != null && day != null) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), date.toString());
    }

    /** Reads the form of {@link #storage()} back; the original text is then that form. */
    public static PartialDate fromStorage(String stored) {
        Matcher parts = STORAGE.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a stored date");
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), known(parts.group(2)), known(parts.group(3)), stored);
    }

    /** The day of the calendar, when month and day are known. */
    public Optional<LocalDate> full() {
        return month == null || day == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** {@code 1990-01-02}; an unknown month or day is 00. Sorts by date. */
    public String storage() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month == null ? 0 : month, day == null ? 0 : day);
    }

    /** MMDD, which may serve as a password, when month and day are known. */
    public Optional<String> monthDay() {
        return full().map(MONTH_DAY::format);
    }

    /** Western years for print: 1990年1月2日, 1990年5月（日不詳）, 1990年（月日不詳）. */
    public String print() {
        return year + "年" + monthAndDay();
    }

    /** Japanese eras for print: 平成2年1月2日. A year in which the era changed stays western when the day is unknown. */
    public String printEra() {
        return full().map(date -> EraDate.format(date, DateFormat.WAREKI_KANJI))
                .or(() -> Era.wholly(year).map(era -> era.yearText(year) + monthAndDay()))
                .orElseGet(this::print);
    }

    @Override
    public String toString() {
        return "PartialDate[…]";
    }

    private String monthAndDay() {
        if (month == null) {
            return "（月日不詳）";
        }
        return day == null ? month + "月（日不詳）" : month + "月" + day + "日";
    }

    private static @Nullable Integer known(String digits) {
        int value = Integer.parseInt(digits);
        return value == 0 ? null : value;
    }
}
