package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Slots with their numbers, for staff. */
public abstract class SlotBoard {

    /** The slots of a place from one day to another (both included), by day and start. */
    public abstract List<BoardSlot> between(long facilityId, LocalDate from, LocalDate to);

    /** One slot with its place. */
    public abstract Optional<SlotView> find(long slotId);
}
