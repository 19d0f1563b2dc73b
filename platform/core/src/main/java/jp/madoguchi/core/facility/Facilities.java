package jp.madoguchi.core.facility;

import java.util.List;
import java.util.Optional;

/** The places of the bound city. */
public abstract class Facilities {

    /** Places that residents may choose, in display order. */
    public abstract List<FacilityView> open();

    /** Every place, in display order. */
    public abstract List<FacilityView> all();

    /** The place with this id in the bound city. */
    public abstract Optional<FacilityView> find(long id);

    /**
     * The place with this id.
     *
     * @throws NoSuchFacility when the city has none
     */
    public abstract FacilityView get(long id);

    /** Adds a place. */
    public abstract SaveResult create(FacilityDetails details);

    /**
     * Changes a place.
     *
     * @throws NoSuchFacility when the city has none
     */
    public abstract SaveResult change(long id, FacilityDetails details);

    /** The weekly hours of a place, by weekday and time. */
    public abstract List<WeeklyHours> hours(long id);

    /** Replaces the weekly hours; slots that are published already stay. */
    public abstract SaveResult setHours(long id, List<WeeklyHours> hours);
}
