package jp.madoguchi.core.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.slot.SlotCounter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a run has made and nobody has touched since, in one transaction. */
@Service
class UndoTransaction {
    private final RunRows runs;
    private final UndoRows rows;
    private final SlotCounter counter;
    private final ImportedReminders reminders;
    private final AuditTrail audit;

    UndoTransaction(RunRows runs, UndoRows rows, SlotCounter counter, ImportedReminders reminders, AuditTrail audit) {
        this.runs = runs;
        this.rows = rows;
        this.counter = counter;
        this.reminders = reminders;
        this.audit = audit;
    }

    @Transactional
    public void undo(UUID id) {
        runs.lock(id, MigrationState.UNDOING).ifPresent(run -> {
            List<UndoRows.Place> places = rows.untouched(run.id());
            Map<Long, Integer> freed = new HashMap<>();
            places.forEach(place -> {
                if (place.slotId() != null) {
                    freed.merge(place.slotId(), -place.places(), Integer::sum);
                }
            });
            List<UUID> bookings =
                    places.stream().map(UndoRows.Place::bookingId).distinct().toList();
            counter.adjust(freed);
            reminders.drop(bookings);
            if (rows.exportedSince(run)) {
                // A terminal has heard of them: it must hear that they are no more.
                rows.cancel(bookings, runs.now());
            } else {
                rows.delete(bookings);
            }
            rows.deleteSlots(run.id());
            int people = rows.deletePeople(run.id());
            runs.undone(run.id(), "");
            audit.record(new AuditEntry(
                    "migration.undone",
                    "migration",
                    run.id().toString(),
                    Map.of("bookings", Integer.toString(bookings.size()), "people", Integer.toString(people))));
        });
    }
}
