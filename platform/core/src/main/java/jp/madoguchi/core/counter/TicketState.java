package jp.madoguchi.core.counter;

/** Where somebody stands who has a number. */
public enum TicketState {
    WAITING,
    /** Asked to a window. */
    CALLED,
    /** Is being served at the window. */
    SERVING,
    FINISHED,
    /** Did not come to the window, or left. */
    GONE;

    /** Whether a window has this number now. */
    public boolean atDesk() {
        return this == CALLED || this == SERVING;
    }

    /** Whether it is over. */
    public boolean ended() {
        return this == FINISHED || this == GONE;
    }
}
