package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/** A slot of a known place and group: no other slot of them has the same day and start. */
public record SlotKey(LocalDate day, LocalTime start) implements Comparable<SlotKey> {
    private static final Comparator<SlotKey> ORDER =
            Comparator.comparing(SlotKey::day).thenComparing(SlotKey::start);

    /** When it begins, Asia/Tokyo. */
    LocalDateTime begins() {
        return day.atTime(start);
    }

    @Override
    public int compareTo(SlotKey other) {
        return ORDER.compare(this, other);
    }
}
