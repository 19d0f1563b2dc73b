package jp.madoguchi.core.slot;

import java.time.LocalDate;

/**
 * The days that residents may book at a place.
 *
 * @param first {@link LocalDate#MIN} where there is no limit of the place's own
 * @param last both days belong to it
 */
public record BookableDays(LocalDate first, LocalDate last) {

    /** Whether the day has come into sight and is not before the place opens. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether there is a first day. */
    public boolean begins() {
        return !first.equals(LocalDate.MIN);
    }
}
