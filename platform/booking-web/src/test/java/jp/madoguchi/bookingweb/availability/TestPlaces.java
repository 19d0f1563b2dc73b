package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.Level;

/** Places and days as core hands them out. */
final class TestPlaces {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final CityFacts CITY = new CityFacts(TODAY, 5, true, new Office("市民課", "046-882-1111", "平日 8時30分から17時まで"));

    private TestPlaces() {}

    static FacilityView place(long id, String name, String address) {
        return new FacilityView(id, new FacilityDetails("p" + id, name, address, "", "", (int) id, true));
    }

    /** So many days from today; on those named by their distance from today one time at 9:00 of that level. */
    static List<AvailableDay> days(int count, Level level, int... open) {
        List<AvailableDay> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(day(TODAY.plusDays(i)));
        }
        for (int at : open) {
            days.set(at, day(TODAY.plusDays(at), slot(100 + at, "09:00", level)));
        }
        return List.copyOf(days);
    }

    static AvailableDay day(LocalDate date, AvailableSlot... slots) {
        Level best = List.of(slots).stream()
                .map(AvailableSlot::level)
                .min(Comparator.naturalOrder())
                .orElse(Level.CLOSED);
        return new AvailableDay(date, null, List.of(slots), best);
    }

    static AvailableSlot slot(long id, String start, Level level) {
        return new AvailableSlot(id, LocalTime.parse(start), level);
    }
}
