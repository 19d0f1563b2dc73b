package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;

/** A slot with the places that are left. */
record FreeSlot(long id, LocalDate day, LocalTime start, int minutes, int free, int capacity) {

    FreeSlot with(int places) {
        return new FreeSlot(id, day, start, minutes, free + places, capacity);
    }

    SlotRun.Piece piece() {
        return new SlotRun.Piece(id, start, minutes, capacity);
    }
}
