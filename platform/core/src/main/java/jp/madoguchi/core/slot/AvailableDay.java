package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of the calendar.
 *
 * @param holiday the name of the 祝日, or null
 * @param slots ascending by start; empty when nothing is published
 * @param level of the whole day: the best of its slots, CLOSED without slots
 * @param withoutBooking whether people are received that day who have not booked
 */
public record AvailableDay(
        LocalDate date, @Nullable String holiday, List<AvailableSlot> slots, Level level, boolean withoutBooking) {

    /** A day on which a booking is needed. */
    public AvailableDay(LocalDate date, @Nullable String holiday, List<AvailableSlot> slots, Level level) {
        this(date, holiday, slots, level, false);
    }
}
