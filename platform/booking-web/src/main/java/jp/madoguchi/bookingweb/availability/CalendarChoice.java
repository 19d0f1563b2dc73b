package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the calendar asks for. An address that was cut or mistyped shows the start, never an error.
 *
 * @param facilityId a place, or null for the first
 * @param from first day, or null for the week of the first free time
 * @param days 7 or 20
 * @param view grid or list
 * @param places how many places the group needs, 1 to 5
 */
public record CalendarChoice(
        @Nullable Long facilityId, @Nullable LocalDate from, int days, View view, int places) {

    /** How the days are shown. */
    public enum View {
        GRID,
        LIST;

        String code() {
            return this == GRID ? "grid" : "list";
        }
    }

    static final int WEEK = 7;
    static final int LONG = 20;
    private static final int LARGEST_GROUP = 5;

    /** Reads the parameters as they came. */
    public static CalendarChoice of(
            @Nullable String facility,
            @Nullable String from,
            @Nullable String days,
            @Nullable String view,
            @Nullable String places) {
        Long wanted = number(places);
        return new CalendarChoice(
                number(facility),
                date(from),
                "20".equals(days) ? LONG : WEEK,
                "list".equals(view) ? View.LIST : View.GRID,
                wanted == null ? 1 : (int) Math.clamp(wanted, 1, LARGEST_GROUP));
    }

    /** The calendar of a place around a day, as a person comes back to it. */
    public static CalendarChoice near(long facilityId, LocalDate day, int places) {
        return new CalendarChoice(facilityId, day, WEEK, View.GRID, Math.clamp(places, 1, LARGEST_GROUP));
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
