package jp.madoguchi.core.waiting;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.madoguchi.core.slot.SlotRun;

/**
 * A slot with places that nobody has.
 *
 * @param free places that are free or were given up
 */
record OpenTime(
        long slotId,
        long facilityId,
        String slotGroup,
        LocalDate day,
        LocalTime start,
        int minutes,
        int capacity,
        int free) {

    SlotRun.Piece piece() {
        return new SlotRun.Piece(slotId, start, minutes, capacity);
    }
}
