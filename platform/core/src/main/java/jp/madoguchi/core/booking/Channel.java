package jp.madoguchi.core.booking;

/** By which way a booking was made. */
enum Channel {
    WEB,
    CALL_CENTRE,
    STAFF,
    /** Taken over from the system before. */
    IMPORTED
}
