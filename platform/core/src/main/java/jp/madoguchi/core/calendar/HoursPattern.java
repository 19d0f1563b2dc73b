package jp.madoguchi.core.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a day under a name, such as 通常, 短縮 or 延長.
 *
 * @param facilityId the only place that may use it, or null for every place of the city
 * @param order ascending on every list
 * @param sessions by opening time
 */
public record HoursPattern(long id, @Nullable Long facilityId, String name, int order, List<HoursSession> sessions) {

    /** Whether the place may use it. */
    public boolean fits(long place) {
        return facilityId == null || facilityId == place;
    }
}
