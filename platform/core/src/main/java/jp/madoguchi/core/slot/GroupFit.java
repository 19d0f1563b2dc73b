package jp.madoguchi.core.slot;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Which slots of a day a group needs from a start on.
 *
 * @param consecutive whether it takes the next slots too, where one is not enough
 * @param places that the whole group needs
 * @param visitMinutes 0 for as long as a slot
 */
record GroupFit(boolean consecutive, int places, int visitMinutes) {

    /** So many places of that slot. */
    record Need(FreeSlot slot, int places) {}

    /** What a start needs; more places than the slot has where the day has not enough slots in a row. */
    List<Need> needs(List<FreeSlot> day, int index) {
        FreeSlot first = day.get(index);
        if (!consecutive || SlotRun.single(first.capacity(), first.minutes(), places, visitMinutes)) {
            return List.of(new Need(first, places));
        }
        List<FreeSlot> fromStart = day.subList(index, day.size());
        return SlotRun.of(fromStart.stream().map(FreeSlot::piece).toList(), places, visitMinutes)
                .map(takes -> needs(fromStart, takes))
                .orElseGet(() -> List.of(new Need(first, Integer.MAX_VALUE)));
    }

    private static List<Need> needs(List<FreeSlot> fromStart, SortedMap<Long, Integer> takes) {
        return fromStart.stream()
                .flatMap(slot -> Stream.ofNullable(takes.get(slot.id())).map(count -> new Need(slot, count)))
                .toList();
    }
}
