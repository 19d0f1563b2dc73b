package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.Level;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of one place, resolved from a choice.
 *
 * @param city what every calendar of the city shows
 * @param facilities every place that may be chosen
 * @param facility the chosen place
 * @param days the days shown
 * @param ahead every day from today to the end of what was read
 * @param farther whether the city may have published more than was read
 */
record CalendarFrame(
        CityFacts city,
        List<FacilityView> facilities,
        FacilityView facility,
        CalendarChoice choice,
        List<AvailableDay> days,
        List<AvailableDay> ahead,
        boolean farther) {

    /** The earliest free time of the place, or null. */
    @Nullable
    FirstFree firstFree() {
        return FirstFree.in(ahead);
    }

    LocalDate from() {
        return days.getFirst().date();
    }

    LocalDate to() {
        return days.getLast().date();
    }

    /** Where the range before begins: never where nothing is received. */
    @Nullable
    LocalDate previous() {
        LocalDate today = city.today();
        if (!from().isAfter(today)) {
            return null;
        }
        LocalDate end = ahead.getLast().date();
        LocalDate before = ahead.reversed().stream()
                .filter(day -> day.date().isBefore(from()) && isOpen(day))
                .findFirst()
                .map(AvailableDay::date)
                .orElse(null);
        LocalDate start = from().minusDays(choice.days());
        if (farther && start.isAfter(end)) {
            return start;
        }
        if (before == null) {
            return null;
        }
        LocalDate wanted = before.isBefore(start) ? before.minusDays(choice.days() - 1L) : start;
        return wanted.isBefore(today) ? today : wanted;
    }

    /** Where the range after begins: never where nothing is received, as far as was read. */
    @Nullable
    LocalDate next() {
        LocalDate start = to().plusDays(1);
        LocalDate after = ahead.stream()
                .filter(day -> !day.date().isBefore(start) && isOpen(day))
                .findFirst()
                .map(AvailableDay::date)
                .orElse(null);
        if (after == null) {
            return farther && start.isBefore(city.today().plusDays(Months.FARTHEST)) ? start : null;
        }
        return after.isBefore(start.plusDays(choice.days())) ? start : after;
    }

    static boolean isOpen(AvailableDay day) {
        return day.level() != Level.CLOSED;
    }
}
