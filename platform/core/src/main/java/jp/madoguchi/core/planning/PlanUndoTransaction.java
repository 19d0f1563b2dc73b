package jp.madoguchi.core.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.planning.PlanningRows.Kept;
import jp.madoguchi.core.planning.PlanningRows.Operation;
import jp.madoguchi.core.slot.PlannedSlot;
import jp.madoguchi.core.slot.SlotCapacities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes one operation in one transaction. The undoing is an operation too and can be undone. */
@Service
class PlanUndoTransaction {
    private final PlanningRows rows;
    private final SlotCapacities slots;
    private final SlotWriting writing;
    private final FacilityScope scope;
    private final CurrentActor actor;
    private final Clock clock;

    PlanUndoTransaction(
            PlanningRows rows,
            SlotCapacities slots,
            SlotWriting writing,
            FacilityScope scope,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.slots = slots;
        this.writing = writing;
        this.scope = scope;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public UndoResult undo(UUID id, UUID undoing) {
        Optional<PlanningView> found = rows.find(id).filter(one -> scope.covers(one.facilityId()));
        if (found.isEmpty()) {
            return new UndoResult.Unknown();
        }
        PlanningView done = found.get();
        List<Kept> kept = rows.changes(id);
        Situation there = new Situation(JapanTime.now(clock), locked(done, kept), List.of(), day -> Optional.empty());
        // Whoever waited for the locks sees now whether the other one has undone it.
        if (rows.find(id).map(PlanningView::undone).orElse(true)) {
            return new UndoResult.Already();
        }
        Draft draft = UndoDraft.of(kept, there);
        if (draft.changes().isEmpty()) {
            return new UndoResult.NothingLeft(draft.left());
        }
        writing.write(
                new Operation(
                        undoing,
                        PlanKind.UNDO,
                        done.facilityId(),
                        done.slotGroup(),
                        id,
                        actor.get().id()),
                draft.changes());
        return new UndoResult.Undone(undoing, draft.changes().size(), draft.left());
    }

    /** Every slot of those days, and those that the operation changed locked and as they are now. */
    private List<PlannedSlot> locked(PlanningView done, List<Kept> kept) {
        Set<SlotKey> keys = kept.stream().map(Kept::key).collect(Collectors.toSet());
        List<PlannedSlot> there = slots.between(done.facilityId(), done.slotGroup(), done.first(), done.last());
        Map<Long, PlannedSlot> locked = slots
                .lock(there.stream()
                        .filter(slot -> keys.contains(new SlotKey(slot.day(), slot.start())))
                        .map(PlannedSlot::id)
                        .toList())
                .stream()
                .collect(Collectors.toMap(PlannedSlot::id, Function.identity()));
        return there.stream().map(slot -> locked.getOrDefault(slot.id(), slot)).toList();
    }
}
