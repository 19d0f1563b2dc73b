package jp.madoguchi.core.migration;

import java.util.Locale;

/** What becomes of a row. */
public enum Outcome {
    /** Stored as new. */
    TAKEN,
    /** Stored before, and corrected by this file. */
    CHANGED,
    /** Stored before, or a person who is known already. */
    UNCHANGED,
    /** Past, and not wanted. */
    LEFT_OUT,
    /** Not taken; the row says why. */
    REFUSED;

    /** Key of the word in {@code messages/migration}. */
    public String key() {
        return "migration.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
