package jp.madoguchi.admin.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.DayEntry;
import jp.madoguchi.core.facility.FacilityView;
import org.jspecify.annotations.Nullable;

/**
 * A day's bookings as the counter reads them.
 *
 * @param day        the day
 * @param facilityId the one place that is shown, or null for all
 * @param places     the places to choose from
 * @param times      bookings that stand, by start
 * @param cancelled  bookings that were cancelled
 */
public record TodayPage(
        LocalDate day,
        @Nullable Long facilityId,
        List<FacilityView> places,
        List<Time> times,
        List<DayEntry> cancelled) {

    /** The bookings that start at one time. */
    public record Time(LocalTime start, List<DayEntry> entries) {}

    static TodayPage of(LocalDate day, @Nullable Long facilityId, List<FacilityView> places, List<DayEntry> entries) {
        TreeMap<LocalTime, List<DayEntry>> byTime = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.state() != BookingState.CANCELLED)
                .forEach(entry -> byTime.computeIfAbsent(entry.start(), start -> new ArrayList<>())
                        .add(entry));
        List<Time> times = byTime.entrySet().stream()
                .map(time -> new Time(time.getKey(), List.copyOf(time.getValue())))
                .toList();
        List<DayEntry> cancelled = entries.stream()
                .filter(entry -> entry.state() == BookingState.CANCELLED)
                .toList();
        return new TodayPage(day, facilityId, places, times, cancelled);
    }

    public int bookings() {
        return times.stream().mapToInt(time -> time.entries().size()).sum();
    }

    public int people() {
        return times.stream()
                .flatMap(time -> time.entries().stream())
                .mapToInt(entry -> entry.people().size())
                .sum();
    }

    public LocalDate previous() {
        return day.minusDays(1);
    }

    public LocalDate next() {
        return day.plusDays(1);
    }
}
