package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailableDay;

/** A place with its days from today on. */
record PlaceDays(FacilityView facility, List<AvailableDay> days) {

    /** The place's times of a day; empty beyond what was read. */
    List<AvailableDay> of(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).toList();
    }
}
