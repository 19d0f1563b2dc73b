package jp.madoguchi.core.slot;

/** Which slots are free, from one query, kept for about a second. */
public abstract class Availability {

    /** The calendar of one place. */
    public abstract AvailabilityMonth of(AvailabilityQuery query);
}
