package jp.madoguchi.core.planning;

import java.util.UUID;

/** What became of an order. */
public sealed interface PlanResult {

    /** It is done; it can be undone by its id. */
    record Done(UUID operation, int slots) implements PlanResult {}

    /** Everything is as it was asked for already. */
    record Nothing() implements PlanResult {}

    /** People are there: nothing was done until somebody decides. */
    record Strands(PlanPreview preview) implements PlanResult {}

    /** Somebody else has changed one of the slots since the preview: nothing was done. */
    record ChangedMeanwhile(PlanPreview preview) implements PlanResult {}
}
