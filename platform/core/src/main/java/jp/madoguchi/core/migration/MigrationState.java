package jp.madoguchi.core.migration;

import java.util.Locale;

/** Where a run stands. */
public enum MigrationState {
    /** Read, and waiting for its choices. */
    STAGED,
    /** The dry run is going on. */
    CHECKING,
    /** The report is there; nothing is stored yet. */
    CHECKED,
    /** Being stored, in one transaction. */
    WRITING,
    /** Stored. */
    DONE,
    /** Being undone, in one transaction. */
    UNDOING,
    /** Undone, but for what others have touched. */
    UNDONE,
    /** Thrown away before it was stored. */
    DISCARDED;

    /** Key of the word in {@code messages/migration}. */
    public String key() {
        return "migration.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a task works on it. */
    public boolean working() {
        return this == CHECKING || this == WRITING || this == UNDOING;
    }

    /** Whether choices may still be changed. */
    public boolean open() {
        return this == STAGED || this == CHECKED;
    }
}
