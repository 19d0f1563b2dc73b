package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.PublishPreview;

/**
 * What publishing would do at each place.
 *
 * @param to the last day
 */
public record PublishPlan(LocalDate from, LocalDate to, List<Place> places) {

    /** What it would do at one place. */
    public record Place(FacilityView facility, PublishPreview preview) {}

    public int newSlots() {
        return places.stream().mapToInt(place -> place.preview().newSlots()).sum();
    }

    public int newPlaces() {
        return places.stream().mapToInt(place -> place.preview().newPlaces()).sum();
    }

    /** Slots that are not added because another one has their time. */
    public int inTheWay() {
        return places.stream().mapToInt(place -> place.preview().inTheWay()).sum();
    }
}
