package jp.madoguchi.core.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which days of which places anybody in the line would come to: of all the free times of a city with many places, no
 * others are read.
 *
 * @param anywhere days that somebody wishes at any place
 * @param there    days that somebody wishes at single places, without those of {@code anywhere}
 */
record WishedDays(List<LocalDate> anywhere, List<There> there) {

    /** A day of a place. */
    record There(long facilityId, LocalDate day) {}

    /** @param line somebody is in it, and nobody in it has a last day before {@code today} */
    static WishedDays of(List<Waiting> line, LocalDate today) {
        BitSet anywhere = new BitSet();
        Map<Long, BitSet> places = new TreeMap<>();
        for (Waiting waiting : line) {
            int from = Math.max(0, offset(today, waiting.from()));
            int end = Math.max(from, offset(today, waiting.to()) + 1);
            if (waiting.facilityIds().isEmpty()) {
                anywhere.set(from, end);
            }
            waiting.facilityIds()
                    .forEach(place ->
                            places.computeIfAbsent(place, id -> new BitSet()).set(from, end));
        }
        List<There> there = new ArrayList<>();
        places.forEach((place, days) -> {
            days.andNot(anywhere);
            dates(days, today).forEach(day -> there.add(new There(place, day)));
        });
        return new WishedDays(dates(anywhere, today).toList(), List.copyOf(there));
    }

    private static int offset(LocalDate today, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, day));
    }

    private static Stream<LocalDate> dates(BitSet days, LocalDate today) {
        return days.stream().mapToObj(today::plusDays);
    }

    LocalDate first() {
        return all().min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return all().max(LocalDate::compareTo).orElseThrow();
    }

    Long[] places() {
        return there.stream().map(There::facilityId).toArray(Long[]::new);
    }

    List<LocalDate> days() {
        return there.stream().map(There::day).toList();
    }

    static String[] texts(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private Stream<LocalDate> all() {
        return Stream.concat(anywhere.stream(), days().stream());
    }
}
