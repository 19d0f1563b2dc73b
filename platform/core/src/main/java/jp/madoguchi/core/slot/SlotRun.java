package jp.madoguchi.core.slot;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The slots that a visit takes from its start on, where one is not enough: so many at a time as a slot holds, each for
 * the minutes of the visit, one after the other without a gap.
 */
public final class SlotRun {

    /** A slot of the day, ascending by start. */
    public record Piece(long id, LocalTime start, int minutes, int capacity) {}

    private SlotRun() {}

    /** Whether the first slot alone will do. */
    public static boolean single(int capacity, int slotMinutes, int places, int visitMinutes) {
        return places <= capacity && visitMinutes <= slotMinutes;
    }

    /**
     * Places by slot id; empty where the day has not enough slots in a row.
     *
     * @param fromStart the day's slots from the visit's start on
     * @param places of the whole group, 1 or more
     * @param visitMinutes 0 for as long as a slot
     */
    public static Optional<SortedMap<Long, Integer>> of(List<Piece> fromStart, int places, int visitMinutes) {
        SortedMap<Long, Integer> takes = new TreeMap<>();
        int index = 0;
        int left = places;
        Piece before = null;
        while (left > 0) {
            int now = index < fromStart.size()
                    ? Math.min(left, fromStart.get(index).capacity())
                    : 0;
            int covered = 0;
            do {
                if (now == 0 || index == fromStart.size() || !follows(before, fromStart.get(index), now)) {
                    return Optional.empty();
                }
                before = fromStart.get(index++);
                takes.put(before.id(), now);
                covered += before.minutes();
            } while (covered < visitMinutes);
            left -= now;
        }
        return Optional.of(Collections.unmodifiableSortedMap(takes));
    }

    private static boolean follows(@Nullable Piece before, Piece next, int places) {
        return next.capacity() >= places
                && (before == null
                        || before.start().plusMinutes(before.minutes()).equals(next.start()));
    }
}
