package jp.madoguchi.resident.queue;

/** What a waiting page says beside the place. */
enum WaitingFrame {
    /** The place in a line that moves. */
    LINE,
    /** As {@link #LINE}, and that an earlier turn was not used. */
    LAPSED,
    /** The line before an opening. */
    OPENING,
    /** A page that cannot be shown for a moment. */
    BUSY
}
