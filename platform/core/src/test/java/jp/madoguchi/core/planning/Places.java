package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.core.slot.NewSlot;
import jp.madoguchi.core.slot.PlannedSlot;

/** A place put together for a test; now is Wednesday 2026-11-25 10:00. */
final class Places {
    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-25T10:00");
    /** A Monday ahead. */
    static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    private final List<PlannedSlot> slots = new ArrayList<>();
    private final List<NewSlot> hours = new ArrayList<>();
    private final Map<LocalDate, String> closed = new HashMap<>();

    static SlotKey key(LocalDate day, String start) {
        return new SlotKey(day, LocalTime.parse(start));
    }

    Places slot(LocalDate day, String start, int capacity, int booked) {
        return slot(day, start, 30, capacity, capacity, booked);
    }

    Places slot(LocalDate day, String start, int minutes, int wanted, int capacity, int booked) {
        slots.add(new PlannedSlot(
                slots.size() + 1,
                day,
                LocalTime.parse(start),
                minutes,
                wanted,
                capacity,
                booked,
                Math.max(0, booked - capacity)));
        return this;
    }

    Places hours(LocalDate day, String start, int capacity) {
        hours.add(new NewSlot(day, LocalTime.parse(start), 30, capacity));
        return this;
    }

    Places closed(LocalDate day, String reason) {
        closed.put(day, reason);
        return this;
    }

    Situation there() {
        return new Situation(NOW, slots, hours, day -> Optional.ofNullable(closed.get(day)));
    }
}
