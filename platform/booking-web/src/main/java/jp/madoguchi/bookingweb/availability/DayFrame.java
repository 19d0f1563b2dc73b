package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.Level;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of all places together: the day is chosen first.
 *
 * @param places in display order, each with the same days
 * @param days every day with the best level of all places; without times
 */
record DayFrame(CityFacts city, CalendarChoice choice, List<PlaceDays> places, List<AvailableDay> days) {

    static DayFrame of(CityFacts city, CalendarChoice choice, List<PlaceDays> places) {
        List<AvailableDay> merged = new ArrayList<>();
        List<AvailableDay> first = places.getFirst().days();
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            AvailableDay day = first.get(i);
            Level best = places.stream()
                    .map(place -> place.days().get(at).level())
                    .min(Comparator.naturalOrder())
                    .orElse(Level.CLOSED);
            boolean withoutBooking =
                    places.stream().anyMatch(place -> place.days().get(at).withoutBooking());
            merged.add(new AvailableDay(day.date(), day.holiday(), List.of(), best, withoutBooking));
        }
        return new DayFrame(city, choice, places, List.copyOf(merged));
    }

    @Nullable
    FirstPlace first() {
        FirstPlace first = null;
        for (PlaceDays place : places) {
            FirstFree free = FirstFree.in(place.days());
            if (free != null && (first == null || free.isBefore(first.free()))) {
                first = new FirstPlace(place.facility(), free);
            }
        }
        return first;
    }

    /** The day whose places are shown: the chosen one, else the first with a free time; null where there is none. */
    @Nullable
    LocalDate day() {
        LocalDate wanted = choice.from();
        if (wanted != null && days.stream().anyMatch(day -> day.date().equals(wanted) && CalendarFrame.isOpen(day))) {
            return wanted;
        }
        FirstPlace first = first();
        return first == null ? null : first.free().day();
    }
}
