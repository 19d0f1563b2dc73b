package jp.madoguchi.core.facility;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import jp.madoguchi.core.calendar.HoursSession;
import org.jspecify.annotations.Nullable;

/**
 * One session of a weekday, such as Monday 9:00–17:00. A day may have several.
 *
 * @param slotMinutes 60, 30, 20, 15 or 10
 * @param capacity people (or bookings) in one slot, 1 to 999
 * @param lastReception the latest start of a visit, or null for the last slot that ends by closing time
 */
public record WeeklyHours(
        DayOfWeek day,
        LocalTime opens,
        LocalTime closes,
        int slotMinutes,
        int capacity,
        @Nullable LocalTime lastReception) {

    /** The session without its weekday, for the group of cards. */
    HoursSession session() {
        return new HoursSession(HoursSession.CARD_GROUP, opens, closes, slotMinutes, capacity, lastReception, Map.of());
    }
}
