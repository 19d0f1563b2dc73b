package jp.madoguchi.core.booking;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changes in the slots.
 *
 * @param more places to take, by slot id
 * @param less places to give up, by slot id
 */
record Shift(SortedMap<Long, Integer> more, SortedMap<Long, Integer> less) {

    static Shift of(SortedMap<Long, Integer> from, SortedMap<Long, Integer> to) {
        return new Shift(beyond(to, from), beyond(from, to));
    }

    private static SortedMap<Long, Integer> beyond(SortedMap<Long, Integer> one, SortedMap<Long, Integer> other) {
        SortedMap<Long, Integer> beyond = new TreeMap<>();
        one.forEach((slot, places) -> {
            int more = places - other.getOrDefault(slot, 0);
            if (more > 0) {
                beyond.put(slot, more);
            }
        });
        return beyond;
    }
}
