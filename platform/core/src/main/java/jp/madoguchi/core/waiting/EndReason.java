package jp.madoguchi.core.waiting;

import java.util.Locale;

/** Why somebody waits no longer. */
public enum EndReason {
    /** They have booked otherwise. */
    BOOKED,
    /** The last wished day has come. */
    PAST,
    /** Offers were left without an answer. */
    UNANSWERED,
    /** The person may not book any more. */
    PERSON,
    /** By the city's staff, with a note. */
    STAFF,
    /** The city keeps no waiting list any more. */
    CLOSED;

    /** Key of its name in {@code messages/waitlist-staff}. */
    public String key() {
        return "waitlist.reason." + name().toLowerCase(Locale.ROOT);
    }
}
