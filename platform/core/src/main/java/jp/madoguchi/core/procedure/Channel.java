package jp.madoguchi.core.procedure;

/** By which way a booking is made. */
public enum Channel {
    /** By residents on the booking site. */
    WEB,
    /** By the call centre. */
    CALL_CENTRE,
    /** By the city's staff. */
    STAFF,
    /** Taken over from the system before; nothing is offered by this way. */
    IMPORTED
}
