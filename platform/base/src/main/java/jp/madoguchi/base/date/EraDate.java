package jp.madoguchi.base.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Reads and writes dates in the forms of {@link DateFormat}. */
public final class EraDate {

    private EraDate() {}

    /** Reads a cell in the declared form; full-width digits and blanks are forgiven, another form is refused. */
    public static DateReading parse(String text, DateFormat format) {
        return DateCell.read(text, format);
    }

    /**
     * Writes a day.
     *
     * @throws DateTimeException for a day before 明治 in one of the Japanese forms
     */
    public static String format(LocalDate date, DateFormat format) {
        return switch (format) {
            case ISO, AUTO -> date.toString();
            case SLASH -> "%d/%d/%d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            case COMPACT -> date.toString().replace("-", "");
            case WAREKI_KANJI ->
                era(date).yearText(date.getYear()) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            case WAREKI_LETTER -> numbers("%s%02d.%02d.%02d", String.valueOf(era(date).letter), date);
            case WAREKI_CODE ->
                numbers("%s%02d%02d%02d", String.valueOf(era(date).code()), date);
        };
    }

    private static String numbers(String pattern, String era, LocalDate date) {
        return String.format(
                Locale.ROOT,
                pattern,
                era,
                era(date).yearOf(date.getYear()),
                date.getMonthValue(),
                date.getDayOfMonth());
    }

    private static Era era(LocalDate date) {
        return Era.of(date).orElseThrow(() -> new DateTimeException("No era holds this day"));
    }
}
