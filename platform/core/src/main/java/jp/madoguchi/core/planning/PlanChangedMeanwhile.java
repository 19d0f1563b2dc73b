package jp.madoguchi.core.planning;

/** Another planner's slots came between looking and writing; the transaction takes everything back. */
final class PlanChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanChangedMeanwhile() {
        super("Slots were added meanwhile");
    }
}
