package jp.madoguchi.core.planning;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.facility.Facilities;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Changes slots as a planner wishes: looked at first, then done as a whole or not at all, and undone if need be. */
@Service
public class SlotPlanner {
    /** The most days that one change reaches over. */
    public static final int MOST_DAYS = 92;

    /** The most slots that one change touches. */
    public static final int MOST_SLOTS = 10_000;

    private static final int LATEST = 30;

    private final PlanTransaction plans;
    private final PlanUndoTransaction undoing;
    private final PlanningRows rows;
    private final Facilities facilities;

    SlotPlanner(PlanTransaction plans, PlanUndoTransaction undoing, PlanningRows rows, Facilities facilities) {
        this.plans = plans;
        this.undoing = undoing;
        this.rows = rows;
        this.facilities = facilities;
    }

    /**
     * What an order would do now.
     *
     * @throws jp.madoguchi.core.facility.NoSuchFacility when the actor sees no such place
     */
    public PlanPreview preview(PlanOrder order) {
        facilities.get(order.facilityId());
        return plans.preview(order);
    }

    /** Carries an order out, if everything is as its preview said. */
    public PlanResult apply(PlanOrder order, Confirmation confirmed) {
        facilities.get(order.facilityId());
        try {
            return plans.apply(order, confirmed);
        } catch (PlanChangedMeanwhile | DataIntegrityViolationException e) {
            // The same click came twice, and the other one was faster.
            return rows.find(confirmed.operation())
                    .<PlanResult>map(done -> new PlanResult.Done(done.id(), done.slots()))
                    .orElseGet(() -> new PlanResult.ChangedMeanwhile(plans.preview(order)));
        }
    }

    /** Undoes an operation as far as its slots are still as it left them. */
    public UndoResult undo(UUID operation) {
        try {
            return undoing.undo(operation, UUID.randomUUID());
        } catch (PlanChangedMeanwhile | DataIntegrityViolationException e) {
            return rows.find(operation).map(PlanningView::undone).orElse(true)
                    ? new UndoResult.Already()
                    : new UndoResult.NothingLeft(List.of());
        }
    }

    /** The latest operations at a place, newest first. */
    public List<PlanningView> latest(long facilityId) {
        facilities.get(facilityId);
        return rows.latest(facilityId, LATEST);
    }
}
