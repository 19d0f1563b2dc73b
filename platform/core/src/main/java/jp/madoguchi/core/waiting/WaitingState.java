package jp.madoguchi.core.waiting;

import java.util.Locale;

/** Where somebody who waits stands. */
public enum WaitingState {
    /** In the line. */
    WAITING,
    /** A place is kept for them until they answer. */
    OFFERED,
    /** They have taken an offered place. */
    TAKEN,
    /** Over without a place: {@link EndReason} says why. */
    ENDED,
    /** They wait no longer, by their own wish. */
    WITHDRAWN;

    /** Key of its name in {@code messages/waitlist-staff}. */
    public String key() {
        return "waitlist.state." + name().toLowerCase(Locale.ROOT);
    }
}
