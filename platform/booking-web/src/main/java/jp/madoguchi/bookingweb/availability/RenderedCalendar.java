package jp.madoguchi.bookingweb.availability;

import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailabilityMonth;

/** A calendar as HTML with what it was made of. */
record RenderedCalendar(List<AvailabilityMonth> sources, List<FacilityView> facilities, CalendarPage page) {

    /** Whether it was made of the very same. */
    boolean isOf(List<AvailabilityMonth> present, List<FacilityView> open) {
        if (facilities != open || sources.size() != present.size()) {
            return false;
        }
        for (int i = 0; i < present.size(); i++) {
            if (sources.get(i) != present.get(i)) {
                return false;
            }
        }
        return true;
    }
}
