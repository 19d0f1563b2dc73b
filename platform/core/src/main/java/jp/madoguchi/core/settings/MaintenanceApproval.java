package jp.madoguchi.core.settings;

/** What a planned stop needs from the city (T19). */
public enum MaintenanceApproval {
    /** It is told in time. */
    NOT_NEEDED,
    /** Somebody with the right approves it. */
    NEEDED,
    /** As {@link #NEEDED}, with words that are printed as a permission. */
    WRITTEN
}
