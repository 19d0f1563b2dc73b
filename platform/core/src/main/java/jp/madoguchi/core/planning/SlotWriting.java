package jp.madoguchi.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.planning.PlanningRows.Operation;
import jp.madoguchi.core.slot.NewSlot;
import jp.madoguchi.core.slot.SlotCapacities;
import org.springframework.stereotype.Component;

/** Carries changes out and keeps them, in the caller's transaction, which has locked the slots. */
@Component
class SlotWriting {
    private final SlotCapacities slots;
    private final PlanningRows rows;
    private final AuditTrail audit;

    SlotWriting(SlotCapacities slots, PlanningRows rows, AuditTrail audit) {
        this.slots = slots;
        this.rows = rows;
        this.audit = audit;
    }

    /** @throws PlanChangedMeanwhile when a slot that was to be added is there now */
    void write(Operation operation, List<SlotChange> changes) {
        List<NewSlot> added = new ArrayList<>();
        Map<Long, Integer> wanted = new HashMap<>();
        Map<Long, Integer> minutes = new HashMap<>();
        Map<Long, SlotChange> gone = new HashMap<>();
        for (SlotChange change : changes) {
            Long id = change.slotId();
            Integer after = change.after();
            if (id == null) {
                added.add(new NewSlot(change.day(), change.key().start(), change.minutes(), after == null ? 0 : after));
            } else if (after == null) {
                gone.put(id, change);
            } else {
                wanted.put(id, after);
                minutes.put(id, change.minutes());
            }
        }
        List<SlotChange> done = new ArrayList<>(changes);
        if (!gone.isEmpty()) {
            Set<Long> deleted = slots.delete(gone.keySet());
            gone.forEach((id, change) -> {
                if (!deleted.contains(id)) {
                    wanted.put(id, 0);
                    done.remove(change);
                    done.add(new SlotChange(change.key(), change.minutes(), id, change.before(), 0, change.least()));
                }
            });
        }
        if (slots.add(operation.facilityId(), operation.slotGroup(), added).size() != added.size()) {
            throw new PlanChangedMeanwhile();
        }
        slots.lengthen(minutes);
        slots.set(wanted);
        keep(operation, done);
    }

    /** Keeps what was done elsewhere. */
    void keep(Operation operation, List<SlotChange> done) {
        rows.insert(operation, done);
        audit.record(new AuditEntry(
                "slot.planned",
                "facility",
                Long.toString(operation.facilityId()),
                Map.of(
                        "kind", operation.kind().name(),
                        "operation", operation.id().toString(),
                        "group", operation.slotGroup(),
                        "from", String.valueOf(first(done)),
                        "to", String.valueOf(last(done)),
                        "slots", Integer.toString(done.size()),
                        "undoes", undoes(operation.undoes()))));
    }

    private static Object first(List<SlotChange> done) {
        return done.stream()
                .map(SlotChange::day)
                .min(java.time.LocalDate::compareTo)
                .orElseThrow();
    }

    private static Object last(List<SlotChange> done) {
        return done.stream()
                .map(SlotChange::day)
                .max(java.time.LocalDate::compareTo)
                .orElseThrow();
    }

    private static String undoes(@org.jspecify.annotations.Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
