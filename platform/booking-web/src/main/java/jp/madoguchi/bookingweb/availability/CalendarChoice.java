package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the calendar asks for. An address that was cut or mistyped shows the start, never an error.
 *
 * @param facilityId a place, or null for the first
 * @param anywhere whether the day is chosen first, at whichever place
 * @param from first day, or null for the week of the first free time
 * @param days 7 or 20
 * @param view how the days are shown
 * @param people how many come together, 1 to 5
 */
public record CalendarChoice(
        @Nullable Long facilityId,
        boolean anywhere,
        @Nullable LocalDate from,
        int days,
        View view,
        int people) {

    /** How the days are shown. */
    public enum View {
        /** Days beside each other, times below each other. */
        GRID,
        /** Days below each other. */
        LIST,
        /** Whole months, without times. */
        MONTH;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing was asked for. */
    public static final CalendarChoice START = of(null, null, null, null, null);

    static final int WEEK = 7;
    static final int LONG = 20;
    static final int LARGEST_GROUP = 5;
    static final String ANYWHERE = "any";

    /** Reads the parameters as they came. */
    public static CalendarChoice of(
            @Nullable String facility,
            @Nullable String from,
            @Nullable String days,
            @Nullable String view,
            @Nullable String people) {
        Long wanted = number(people);
        return new CalendarChoice(
                number(facility),
                ANYWHERE.equals(facility),
                date(from),
                "20".equals(days) ? LONG : WEEK,
                Arrays.stream(View.values())
                        .filter(each -> each.code().equals(view))
                        .findFirst()
                        .orElse(View.GRID),
                wanted == null ? 1 : (int) Math.clamp(wanted, 1, LARGEST_GROUP));
    }

    /** The calendar of a place around a day, as a person comes back to it. */
    public static CalendarChoice near(long facilityId, LocalDate day, int people) {
        return new CalendarChoice(facilityId, false, day, WEEK, View.GRID, Math.clamp(people, 1, LARGEST_GROUP));
    }

    /** The address that asks for this. */
    public String address() {
        StringBuilder address = new StringBuilder("/calendar?facility=");
        address.append(place());
        if (from != null) {
            address.append("&from=").append(from);
        }
        return address.append("&days=")
                .append(days)
                .append("&view=")
                .append(view.code())
                .append("&people=")
                .append(people)
                .toString();
    }

    /** The address of the form for those who wait, beginning with this. */
    String waiting() {
        return "/waiting?facility=" + place() + (from == null ? "" : "&from=" + from) + "&people=" + people;
    }

    CalendarChoice at(@Nullable LocalDate start) {
        return new CalendarChoice(facilityId, anywhere, start, days, view, people);
    }

    CalendarChoice shown(View as, int length) {
        return new CalendarChoice(facilityId, anywhere, from, length, as, people);
    }

    CalendarChoice in(long place) {
        return new CalendarChoice(place, false, from, days, view, people);
    }

    CalendarChoice byPlace() {
        return new CalendarChoice(facilityId, false, from, days, view, people);
    }

    CalendarChoice byDay() {
        return new CalendarChoice(null, true, from, days, view, people);
    }

    CalendarChoice forPeople(int count) {
        return new CalendarChoice(facilityId, anywhere, from, days, view, count);
    }

    /** The place in addresses. */
    String place() {
        return anywhere ? ANYWHERE : facilityId == null ? "" : String.valueOf(facilityId);
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
