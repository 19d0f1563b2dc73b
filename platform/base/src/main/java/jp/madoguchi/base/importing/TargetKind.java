package jp.madoguchi.base.importing;

/** What the rows of a file become. */
public enum TargetKind {
    /** Cards to issue (交付). */
    CARDS,
    /** People due for renewal (更新). */
    RENEWALS,
    /** People who moved out, died or were removed (住基異動). */
    REGISTER_CHANGES,
    /** Bookings of the system before. */
    OLD_BOOKINGS
}
