package jp.madoguchi.core.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One session of a day, such as 9:00–17:00.
 *
 * @param slotGroup whose slots it makes
 * @param slotMinutes 60, 30, 20, 15 or 10
 * @param capacity people (or bookings) in one slot, 1 to 999
 * @param lastReception the latest start of a visit, or null for the last slot that ends by closing time
 * @param latest the latest start by procedure, where it differs
 */
public record HoursSession(
        String slotGroup,
        LocalTime opens,
        LocalTime closes,
        int slotMinutes,
        int capacity,
        @Nullable LocalTime lastReception,
        Map<String, LocalTime> latest) {

    /** The group of handing out and renewing cards. */
    public static final String CARD_GROUP = "card";

    public HoursSession {
        latest = Map.copyOf(latest);
    }

    /** Whether a visit of the procedure may start then. */
    public boolean receives(String procedure, LocalTime start) {
        return covers(start)
                && latestStart(procedure).map(last -> !start.isAfter(last)).orElse(true);
    }

    /** The latest start of a visit of the procedure, or empty where nothing but the slots limits it. */
    public Optional<LocalTime> latestStart(String procedure) {
        LocalTime own = latest.get(procedure);
        return Optional.ofNullable(own == null ? lastReception : own);
    }

    /** The starts of its slots: while a whole slot ends by closing time, and not after every procedure's last reception. */
    public List<LocalTime> starts() {
        List<LocalTime> starts = new ArrayList<>();
        LocalTime last = latestOfAll();
        int end = closes.toSecondOfDay() / 60;
        for (int minute = opens.toSecondOfDay() / 60; minute + slotMinutes <= end; minute += slotMinutes) {
            LocalTime start = LocalTime.ofSecondOfDay(minute * 60L);
            if (last == null || !start.isAfter(last)) {
                starts.add(start);
            }
        }
        return List.copyOf(starts);
    }

    boolean covers(LocalTime start) {
        return !start.isBefore(opens) && start.isBefore(closes);
    }

    boolean overlaps(HoursSession other) {
        return slotGroup.equals(other.slotGroup) && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    private @Nullable LocalTime latestOfAll() {
        LocalTime last = lastReception;
        for (LocalTime own : latest.values()) {
            last = last == null || last.isAfter(own) ? last : own;
        }
        return last;
    }
}
