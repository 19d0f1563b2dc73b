package jp.madoguchi.core.waiting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import jp.madoguchi.core.slot.SlotRun;

/**
 * Who gets which free time: whoever has waited longest and has a use for it; of several times, the earliest. What one gets
 * is not there for the next.
 *
 * @param consecutive whether a visit takes the next slots too, where one has not enough places or minutes
 * @param allowed whether a person may book this time now, with time enough to answer
 */
record Matching(boolean consecutive, BiPredicate<Waiting, OpenTime> allowed) {
    private static final Comparator<OpenTime> EARLIEST =
            Comparator.comparing(OpenTime::day).thenComparing(OpenTime::start).thenComparing(OpenTime::facilityId);

    /**
     * @param line whoever came first is first
     * @param times in any order
     */
    List<Match> of(List<Waiting> line, List<OpenTime> times) {
        List<OpenTime> sorted = times.stream().sorted(EARLIEST).toList();
        Map<Long, Integer> free = new HashMap<>();
        sorted.forEach(time -> free.put(time.slotId(), time.free()));
        List<Match> matches = new ArrayList<>();
        for (Waiting waiting : line) {
            first(waiting, sorted, free).ifPresent(match -> {
                match.takes().forEach((slot, places) -> free.merge(slot, -places, Integer::sum));
                matches.add(match);
            });
        }
        return List.copyOf(matches);
    }

    private Optional<Match> first(Waiting waiting, List<OpenTime> times, Map<Long, Integer> free) {
        for (int i = 0; i < times.size(); i++) {
            OpenTime time = times.get(i);
            if (free.getOrDefault(time.slotId(), 0) > 0 && waiting.wishes(time)) {
                Optional<SortedMap<Long, Integer>> takes =
                        takes(waiting, time, times.subList(i, times.size())).filter(wanted -> fits(wanted, free));
                if (takes.isPresent() && allowed.test(waiting, time)) {
                    return Optional.of(new Match(waiting, time, takes.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(SortedMap<Long, Integer> wanted, Map<Long, Integer> free) {
        return wanted.entrySet().stream().allMatch(slot -> free.getOrDefault(slot.getKey(), 0) >= slot.getValue());
    }

    private Optional<SortedMap<Long, Integer>> takes(Waiting waiting, OpenTime time, List<OpenTime> from) {
        if (!consecutive || SlotRun.single(time.capacity(), time.minutes(), waiting.places(), waiting.visitMinutes())) {
            return Optional.of(new TreeMap<>(Map.of(time.slotId(), waiting.places())));
        }
        List<SlotRun.Piece> pieces = from.stream()
                .filter(next -> next.facilityId() == time.facilityId()
                        && next.slotGroup().equals(time.slotGroup())
                        && next.day().equals(time.day()))
                .map(OpenTime::piece)
                .toList();
        return SlotRun.of(pieces, waiting.places(), waiting.visitMinutes());
    }
}
