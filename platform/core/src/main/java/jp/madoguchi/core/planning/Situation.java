package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.core.slot.NewSlot;
import jp.madoguchi.core.slot.PlannedSlot;
import org.jspecify.annotations.Nullable;

/** What a place is like when an order is looked at. */
final class Situation {
    private final LocalDateTime now;
    private final Map<SlotKey, PlannedSlot> slots = new HashMap<>();
    private final Map<LocalDate, List<PlannedSlot>> byDay = new HashMap<>();
    private final Map<SlotKey, NewSlot> hours = new HashMap<>();
    private final Function<LocalDate, Optional<String>> closed;

    /**
     * Of the given slots.
     *
     * @param hours what the place's hours make
     * @param closed why a day is closed, or empty
     */
    Situation(
            LocalDateTime now,
            List<PlannedSlot> there,
            List<NewSlot> hours,
            Function<LocalDate, Optional<String>> closed) {
        this.now = now;
        this.closed = closed;
        there.forEach(slot -> {
            slots.put(new SlotKey(slot.day(), slot.start()), slot);
            byDay.computeIfAbsent(slot.day(), day -> new ArrayList<>()).add(slot);
        });
        hours.forEach(slot -> this.hours.put(new SlotKey(slot.day(), slot.start()), slot));
    }

    @Nullable
    PlannedSlot slot(SlotKey key) {
        return slots.get(key);
    }

    List<PlannedSlot> day(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    List<SlotKey> keys(Selection selection) {
        return slots.keySet().stream().filter(selection::has).sorted().toList();
    }

    @Nullable
    NewSlot hours(SlotKey key) {
        return hours.get(key);
    }

    boolean past(SlotKey key) {
        return !key.begins().isAfter(now);
    }

    Optional<String> closed(LocalDate day) {
        return closed.apply(day);
    }

    /** Whether another slot that is not out has a part of that time. */
    boolean taken(SlotKey key, int minutes) {
        int begins = minute(key.start());
        return day(key.day()).stream()
                .filter(slot -> !slot.out() && !slot.start().equals(key.start()))
                .anyMatch(slot ->
                        begins < minute(slot.start()) + slot.minutes() && minute(slot.start()) < begins + minutes);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
