package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;

/** A slot as staff see it. */
public record BoardSlot(long slotId, LocalDate day, LocalTime start, int minutes, int capacity, int booked) {

    /** Places left, never below 0. */
    public int free() {
        return Math.max(0, capacity - booked);
    }
}
