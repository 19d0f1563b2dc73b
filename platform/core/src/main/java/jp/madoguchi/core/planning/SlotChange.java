package jp.madoguchi.core.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One slot that becomes something else.
 *
 * @param before the capacity that was wanted, or null where there is no slot
 * @param after the capacity that is wanted now, or null where the slot is to go
 * @param least the places of those who are there: below it the capacity cannot go now
 */
public record SlotChange(
        SlotKey key,
        int minutes,
        @Nullable Long slotId,
        @Nullable Integer before,
        @Nullable Integer after,
        int least) {

    /** Whether people are there for whom no place would be left. */
    public boolean strands() {
        return after != null && after < least;
    }

    /** The capacity that holds when those who are there keep their places. */
    public int holds() {
        return after == null ? 0 : Math.max(after, least);
    }

    /** Whether a slot is added. */
    public boolean adds() {
        return before == null;
    }

    LocalDate day() {
        return key.day();
    }
}
