package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.FacilityView;

/**
 * The place, group and week that a screen is about.
 *
 * @param monday of the week
 */
public record Chosen(List<FacilityView> places, List<Group> groups, FacilityView place, Group group, LocalDate monday) {

    /** A group of procedures that share slots, with their names. */
    public record Group(String code, String label) {}

    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
