package jp.madoguchi.core.planning;

import java.util.List;

/**
 * What an order would do, before it is done.
 *
 * @param stranded bookings in slots that would have too few places for them; they are kept or nothing is done
 * @param others places in those slots that are no bookings (yet): forms being filled in, cancellations in quiet time
 * @param seen stands for every slot as it was looked at
 */
public record PlanPreview(
        List<SlotChange> changes, List<LeftSlot> left, List<StrandedVisit> stranded, int others, String seen) {

    /** Whether somebody has to decide about people who are there. */
    public boolean strands() {
        return changes.stream().anyMatch(SlotChange::strands);
    }

    /** Slots that are added. */
    public long added() {
        return changes.stream().filter(SlotChange::adds).count();
    }

    /** Slots that become something else. */
    public long changed() {
        return changes.size() - added();
    }
}
