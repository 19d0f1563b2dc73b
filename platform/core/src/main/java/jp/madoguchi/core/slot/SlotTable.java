package jp.madoguchi.core.slot;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one calendar as they were read. They are laid out anew every minute, because deadlines pass and times begin;
 * where that changes nothing the same month is handed out, so that its rendering can be kept beside it.
 */
final class SlotTable {

    private final List<FreeSlot> slots;
    private volatile @Nullable Laid laid;

    SlotTable(List<FreeSlot> slots) {
        this.slots = slots;
    }

    private record Laid(LocalDateTime minute, AvailabilityMonth month) {}

    List<FreeSlot> slots() {
        return slots;
    }

    /** For limiting what is kept. */
    int weight() {
        return slots.size() + 1;
    }

    /** @param minute of the layout, read before it is made */
    AvailabilityMonth month(LocalDateTime minute, Supplier<AvailabilityMonth> layout) {
        Laid known = laid;
        if (known != null && known.minute().equals(minute)) {
            return known.month();
        }
        AvailabilityMonth fresh = layout.get();
        AvailabilityMonth month = known != null && known.month().equals(fresh) ? known.month() : fresh;
        laid = new Laid(minute, month);
        return month;
    }
}
