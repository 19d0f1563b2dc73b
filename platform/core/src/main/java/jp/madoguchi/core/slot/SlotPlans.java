package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.procedure.Procedures;
import org.springframework.stereotype.Component;

/** The slots that a place's hours make, group by group. */
@Component
class SlotPlans {
    private final Facilities facilities;
    private final Procedures procedures;
    private final OpenDays openDays;

    SlotPlans(Facilities facilities, Procedures procedures, OpenDays openDays) {
        this.facilities = facilities;
        this.procedures = procedures;
        this.openDays = openDays;
    }

    /** The groups for which slots are made. */
    List<String> groups() {
        return procedures.groups();
    }

    /** @throws jp.madoguchi.core.facility.NoSuchFacility when the actor sees no such place */
    SlotPlan of(long facilityId, String slotGroup, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(SlotPublishing.MOST_DAYS).isBefore(to)) {
            throw new IllegalArgumentException("A range is 1 to " + SlotPublishing.MOST_DAYS + " days");
        }
        facilities.get(facilityId);
        return SlotPlan.of(slotGroup, from, to, day -> openDays.hours(facilityId, day));
    }
}
