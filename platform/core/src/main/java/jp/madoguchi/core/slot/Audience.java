package jp.madoguchi.core.slot;

/** Who books, changes or cancels: decides deadlines and how far ahead. */
public enum Audience {
    /** Residents on the booking site. */
    RESIDENT,
    /** The call centre, for a resident on the telephone. */
    CALL_CENTRE,
    /** The city's staff. */
    STAFF
}
