package jp.madoguchi.core.migration;

/** Counts verdicts and tells how far a pass is. */
final class Tally {
    private final MigrationRun run;
    private final StagedRows rows;
    private final ProgressNotes progress;
    private MigrationCounts counts = MigrationCounts.NONE;
    private int done;
    private int total;

    Tally(MigrationRun run, StagedRows rows, ProgressNotes progress) {
        this.run = run;
        this.rows = rows;
        this.progress = progress;
    }

    /** Rows that the files' own rules refuse count as read and refused; no planner sees them. */
    void unreadable() {
        for (RowKind kind : RowKind.values()) {
            int unreadable = rows.count(run.id(), kind, true);
            for (int i = 0; i < unreadable; i++) {
                counts = counts.plus(Verdict.refused(kind, 0, Reason.NONE));
            }
            total += rows.count(run.id(), kind, false);
        }
        progress.tell(run.id(), 0, total);
    }

    void count(Verdict verdict) {
        counts = counts.plus(verdict);
        done++;
    }

    void tell() {
        progress.tell(run.id(), done, total);
    }

    MigrationCounts counts() {
        return counts;
    }
}
