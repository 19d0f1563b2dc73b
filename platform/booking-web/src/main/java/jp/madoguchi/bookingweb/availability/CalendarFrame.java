package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.Level;
import org.jspecify.annotations.Nullable;

/**
 * What one calendar shows, resolved from a choice.
 *
 * @param facility the chosen place
 * @param facilities every place that may be chosen
 * @param days the days shown
 * @param today the present day, before which nothing is shown
 * @param firstFree the earliest free time of the place, or null
 * @param last the last day with anything published
 */
record CalendarFrame(
        FacilityView facility,
        List<FacilityView> facilities,
        CalendarChoice choice,
        List<AvailableDay> days,
        LocalDate today,
        @Nullable FirstFree firstFree,
        LocalDate last) {

    /** A free time. */
    record FirstFree(LocalDate day, AvailableSlot slot) {

        static @Nullable FirstFree in(List<AvailableDay> days) {
            for (AvailableDay day : days) {
                for (AvailableSlot slot : day.slots()) {
                    if (slot.level() == Level.FREE || slot.level() == Level.FEW) {
                        return new FirstFree(day.date(), slot);
                    }
                }
            }
            return null;
        }
    }

    LocalDate from() {
        return days.getFirst().date();
    }

    LocalDate to() {
        return days.getLast().date();
    }

    @Nullable
    LocalDate previous() {
        if (!from().isAfter(today)) {
            return null;
        }
        LocalDate start = from().minusDays(choice.days());
        return start.isBefore(today) ? today : start;
    }

    @Nullable
    LocalDate next() {
        return to().isBefore(last) ? to().plusDays(1) : null;
    }
}
