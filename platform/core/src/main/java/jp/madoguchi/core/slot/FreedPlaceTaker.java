package jp.madoguchi.core.slot;

import java.time.Instant;
import jp.madoguchi.core.jobs.PlannedTask;

/**
 * Wants to give places that were freed to somebody before the public sees them. They stay counted in their slot, as rows
 * of {@code freed_place}, until its task has looked at them or a few minutes have passed.
 */
public interface FreedPlaceTaker {

    /** Whether anybody of the bound city may want a place: one statement at most, and none where nobody ever can. */
    boolean wanted();

    /** The task that looks at the places, planned in the transaction that freed them. */
    PlannedTask task(Instant now);
}
