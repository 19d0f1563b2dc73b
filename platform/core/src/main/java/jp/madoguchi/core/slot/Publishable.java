package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a plan can be added beside the slots that are there.
 *
 * @param added neither there nor in the way of one that is
 * @param there slots of the plan that exist, even those that were taken out: nothing brings them back but their planner
 * @param inTheWay slots of the plan whose time another slot has
 */
record Publishable(List<NewSlot> added, int there, int inTheWay) {

    static Publishable of(List<NewSlot> plan, List<PlannedSlot> existing) {
        Set<Start> starts = existing.stream()
                .map(slot -> new Start(slot.day(), slot.start()))
                .collect(Collectors.toCollection(HashSet::new));
        Map<LocalDate, List<PlannedSlot>> byDay = new HashMap<>();
        existing.stream()
                .filter(slot -> !slot.out())
                .forEach(slot -> byDay.computeIfAbsent(slot.day(), day -> new ArrayList<>())
                        .add(slot));
        List<NewSlot> added = new ArrayList<>();
        int there = 0;
        int inTheWay = 0;
        for (NewSlot slot : plan) {
            if (starts.contains(new Start(slot.day(), slot.start()))) {
                there++;
            } else if (byDay.getOrDefault(slot.day(), List.of()).stream()
                    .anyMatch(other -> slot.overlaps(other.start(), other.minutes()))) {
                inTheWay++;
            } else {
                added.add(slot);
            }
        }
        return new Publishable(List.copyOf(added), there, inTheWay);
    }

    /** Only days on which nothing was there yet: what somebody has made by hand stays theirs. */
    static Publishable onEmptyDays(List<NewSlot> plan, List<PlannedSlot> existing) {
        Set<LocalDate> taken = existing.stream().map(PlannedSlot::day).collect(Collectors.toSet());
        List<NewSlot> added =
                plan.stream().filter(slot -> !taken.contains(slot.day())).toList();
        return new Publishable(added, plan.size() - added.size(), 0);
    }

    private record Start(LocalDate day, LocalTime start) {}
}
