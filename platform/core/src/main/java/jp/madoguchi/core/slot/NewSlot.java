package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A slot to be.
 *
 * @param minutes 60, 30, 20, 15 or 10
 * @param capacity 1 to 999
 */
public record NewSlot(LocalDate day, LocalTime start, int minutes, int capacity) {

    /** Whether another slot of the same day begins before this one ends, and ends after it begins. */
    boolean overlaps(LocalTime otherStart, int otherMinutes) {
        int begins = start.toSecondOfDay() / 60;
        int other = otherStart.toSecondOfDay() / 60;
        return begins < other + otherMinutes && other < begins + minutes;
    }
}
