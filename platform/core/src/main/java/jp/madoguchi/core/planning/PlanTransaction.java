package jp.madoguchi.core.planning;

import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.planning.PlanningRows.Operation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One order in one transaction: all of it or nothing. */
@Service
class PlanTransaction {
    private final DraftLoading loading;
    private final PlanningRows rows;
    private final SlotWriting writing;
    private final CurrentActor actor;

    PlanTransaction(DraftLoading loading, PlanningRows rows, SlotWriting writing, CurrentActor actor) {
        this.loading = loading;
        this.rows = rows;
        this.writing = writing;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public PlanPreview preview(PlanOrder order) {
        return loading.preview(loading.draft(order));
    }

    /** Nothing is written before everything is decided, so that every way out leaves nothing behind. */
    @Transactional
    public PlanResult apply(PlanOrder order, Confirmation confirmed) {
        Draft draft = loading.lockedDraft(order);
        var before = rows.find(confirmed.operation());
        if (before.isPresent()) {
            return new PlanResult.Done(confirmed.operation(), before.get().slots());
        }
        if (!SeenSlots.of(draft.changes()).equals(confirmed.seen())) {
            return new PlanResult.ChangedMeanwhile(loading.preview(draft));
        }
        if (draft.changes().isEmpty()) {
            return new PlanResult.Nothing();
        }
        if (!confirmed.keepBooked() && !draft.stranding().isEmpty()) {
            return new PlanResult.Strands(loading.preview(draft));
        }
        writing.write(
                new Operation(
                        confirmed.operation(),
                        order.kind(),
                        order.facilityId(),
                        order.slotGroup(),
                        null,
                        actor.get().id()),
                draft.changes());
        return new PlanResult.Done(confirmed.operation(), draft.changes().size());
    }
}
