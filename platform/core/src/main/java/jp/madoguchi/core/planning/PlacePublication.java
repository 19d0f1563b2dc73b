package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.planning.PlanningRows.Operation;
import jp.madoguchi.core.slot.PublishResult;
import jp.madoguchi.core.slot.SlotPublishing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes one place in one transaction; each group's slots are an operation that can be undone. */
@Service
class PlacePublication {
    private final PublicationRows rows;
    private final SlotPublishing publishing;
    private final SlotWriting writing;

    PlacePublication(PublicationRows rows, SlotPublishing publishing, SlotWriting writing) {
        this.rows = rows;
        this.publishing = publishing;
        this.writing = writing;
    }

    /** Does nothing for a place that was published before: a task that begins again goes on where it was. */
    @Transactional
    public void publish(UUID publication, long facilityId) {
        rows.take(publication, facilityId).ifPresent(order -> {
            int added = 0;
            int there = 0;
            for (String group : publishing.groups()) {
                PublishResult result = publishing.publish(facilityId, group, order.from(), order.to());
                keep(facilityId, group, result, order.madeBy());
                added += result.added();
                there += result.alreadyThere();
            }
            rows.published(publication, facilityId, added, there);
        });
    }

    /** Fills days on which nothing is there yet, in the system's name. */
    @Transactional
    public int fill(long facilityId, LocalDate from, LocalDate to, String by) {
        int added = 0;
        for (String group : publishing.groups()) {
            PublishResult result = publishing.publishEmptyDays(facilityId, group, from, to);
            keep(facilityId, group, result, by);
            added += result.added();
        }
        return added;
    }

    private void keep(long facilityId, String group, PublishResult result, String by) {
        List<SlotChange> changes = result.slots().stream()
                .map(slot -> new SlotChange(
                        new SlotKey(slot.day(), slot.start()), slot.minutes(), null, null, slot.capacity(), 0))
                .toList();
        if (!changes.isEmpty()) {
            writing.keep(new Operation(UUID.randomUUID(), PlanKind.PUBLISH, facilityId, group, null, by), changes);
        }
    }
}
