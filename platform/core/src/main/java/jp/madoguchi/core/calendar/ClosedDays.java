package jp.madoguchi.core.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on which a place, or the whole city, is closed beside holidays. */
public abstract class ClosedDays {

    /** Closed days from this day on. */
    public abstract List<ClosedDay> from(LocalDate day);

    /** Adds a day; the same day twice changes the reason. */
    public abstract void add(LocalDate day, @Nullable Long facilityId, String reason);

    /** Removes a day. */
    public abstract void remove(long id);
}
