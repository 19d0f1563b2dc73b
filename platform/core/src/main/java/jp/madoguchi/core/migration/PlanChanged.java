package jp.madoguchi.core.migration;

/** What a run would store is not what its report said: everything is undone, and the report is made again. */
final class PlanChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanChanged() {
        super("The city has changed since the dry run");
    }
}
