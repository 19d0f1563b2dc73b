package jp.madoguchi.core.slot;

import java.time.LocalDate;
import jp.madoguchi.core.settings.PublishMode;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which day residents may book at one place; what is null is as the city has it.
 *
 * @param firstDate the first day, where it is a date
 * @param firstAfter the first day, where it is so many calendar days from today, 0 to 400
 * @param mode how the last day is found, or null for the city's rule and all of its values
 * @param ahead days (ROLLING_DAYS) or whole weeks after the present one (WEEKLY_RELEASE), 1 to 400
 * @param until the last day (FIXED_DATE)
 * @param version 0 for a place that never had a rule of its own
 */
public record PlaceHorizon(
        long facilityId,
        @Nullable LocalDate firstDate,
        @Nullable Integer firstAfter,
        @Nullable PublishMode mode,
        @Nullable Integer ahead,
        @Nullable LocalDate until,
        int version) {

    /** A place that follows the city. */
    public static PlaceHorizon asTheCity(long facilityId) {
        return new PlaceHorizon(facilityId, null, null, null, null, null, 0);
    }

    /** Whether nothing is the place's own. */
    public boolean follows() {
        return firstDate == null && firstAfter == null && mode == null;
    }

    /** The first day that residents may book; {@link LocalDate#MIN} without a limit. */
    LocalDate firstDay(LocalDate today) {
        if (firstDate != null) {
            return firstDate;
        }
        return firstAfter == null ? LocalDate.MIN : today.plusDays(firstAfter);
    }
}
