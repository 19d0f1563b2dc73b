package jp.madoguchi.core.migration;

import java.util.List;

/** Two runs side by side, and the days on which they differ. */
public record MigrationComparison(MigrationRun one, MigrationRun other, List<DayDifference> days) {

    /** Whether both have read and taken the same numbers, in all and on each day. */
    public boolean same() {
        return days.isEmpty() && one.counts().equals(other.counts());
    }
}
