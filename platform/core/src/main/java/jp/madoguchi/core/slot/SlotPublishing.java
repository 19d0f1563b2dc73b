package jp.madoguchi.core.slot;

import java.time.LocalDate;

/** Makes slots from the weekly hours. Publishing the same range again adds what is missing and removes nothing. */
public abstract class SlotPublishing {

    /** What {@link #publish} would do. The range is at most 92 days. */
    public abstract PublishPreview preview(long facilityId, LocalDate from, LocalDate to);

    /** Adds the slots of the range (both days included). */
    public abstract PublishResult publish(long facilityId, LocalDate from, LocalDate to);
}
