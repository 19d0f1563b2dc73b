package jp.madoguchi.core.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days of which places anybody in the line would come to: of all the free times of a city with many places, no
 * others are read.
 *
 * @param anywhere days that somebody wishes at any place
 * @param there    days that somebody wishes at single places, without those of {@code anywhere}
 */
record WishedDays(Set<LocalDate> anywhere, List<There> there) {

    /** A day of a place. */
    record There(long facilityId, LocalDate day) {}

    private static final Comparator<There> ORDER =
            Comparator.comparing(There::day).thenComparingLong(There::facilityId);

    /** @param line nobody in it has a last day before {@code today}, and somebody is in it */
    static WishedDays of(List<Waiting> line, LocalDate today) {
        Set<LocalDate> anywhere = new TreeSet<>();
        line.stream()
                .filter(waiting -> waiting.facilityIds().isEmpty())
                .forEach(waiting -> days(waiting, today).forEach(anywhere::add));
        Set<There> there = new TreeSet<>(ORDER);
        line.forEach(waiting -> waiting.facilityIds()
                .forEach(place -> days(waiting, today).stream()
                        .filter(day -> !anywhere.contains(day))
                        .forEach(day -> there.add(new There(place, day)))));
        return new WishedDays(anywhere, List.copyOf(there));
    }

    private static List<LocalDate> days(Waiting waiting, LocalDate today) {
        LocalDate from = waiting.from().isBefore(today) ? today : waiting.from();
        return from.isAfter(waiting.to())
                ? List.of()
                : from.datesUntil(waiting.to().plusDays(1)).toList();
    }

    LocalDate first() {
        return all().stream().min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return all().stream().max(LocalDate::compareTo).orElseThrow();
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

    private List<LocalDate> all() {
        List<LocalDate> all = new ArrayList<>(anywhere);
        all.addAll(days());
        return all;
    }
}
