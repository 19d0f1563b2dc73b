package jp.madoguchi.core.waiting;

/** Whether somebody stands in the line now. */
public enum JoinResult {
    JOINED,
    /** The person waits already; nothing has changed. */
    WAITS_ALREADY,
    /** The person has a booking. */
    BOOKED,
    /** The city keeps no waiting list, or far too many wait. */
    NOT_TAKEN;
}
