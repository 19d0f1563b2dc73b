package jp.madoguchi.core.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.slot.BookableDays;
import jp.madoguchi.core.slot.PlaceHorizons;
import jp.madoguchi.core.slot.PlannedSlot;
import jp.madoguchi.core.slot.SlotCapacities;
import org.springframework.stereotype.Service;

/** The week of a place as its planner sees it: one statement, beside what is kept in memory for two seconds. */
@Service
public class WeekPlans {
    private final SlotCapacities slots;
    private final OpenDays openDays;
    private final PlaceHorizons horizons;
    private final Facilities facilities;
    private final CitySettings settings;
    private final Clock clock;

    WeekPlans(
            SlotCapacities slots,
            OpenDays openDays,
            PlaceHorizons horizons,
            Facilities facilities,
            CitySettings settings,
            Clock clock) {
        this.slots = slots;
        this.openDays = openDays;
        this.horizons = horizons;
        this.facilities = facilities;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A week.
     *
     * @throws jp.madoguchi.core.facility.NoSuchFacility when the actor sees no such place
     */
    public WeekPlan of(long facilityId, String slotGroup, LocalDate monday) {
        facilities.get(facilityId);
        LocalDateTime now = JapanTime.now(clock);
        BookableDays bookable = horizons.days(facilityId, settings);
        List<PlannedSlot> there = slots.between(facilityId, slotGroup, monday, monday.plusDays(6));
        List<WeekPlan.Day> days = monday.datesUntil(monday.plusDays(7))
                .map(day -> new WeekPlan.Day(
                        day,
                        openDays.closedReason(facilityId, day).orElse(null),
                        openDays.hours(facilityId, day).shut(),
                        openDays.holidayName(day).orElse(null),
                        WeekPlan.Sight.of(day, now.toLocalDate(), bookable)))
                .toList();
        return new WeekPlan(days, there, bookable, now);
    }
}
