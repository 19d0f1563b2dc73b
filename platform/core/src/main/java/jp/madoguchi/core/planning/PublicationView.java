package jp.madoguchi.core.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A publication of several places.
 *
 * @param places how many there are
 * @param done how many of them are published
 * @param added slots that were added so far
 * @param there slots that were there already, or whose time another slot has
 */
public record PublicationView(
        UUID id,
        LocalDate from,
        LocalDate to,
        State state,
        int places,
        int done,
        int added,
        int there,
        String madeBy,
        Instant madeAt) {

    /** Where it stands. */
    public enum State {
        /** The worker has not finished it. */
        WAITING,
        /** Everything is there. */
        DONE,
        /** Given up; what was published stays, and publishing again adds the rest. */
        FAILED
    }

    /** Whether it goes on. */
    public boolean working() {
        return state == State.WAITING;
    }

    /** Whether it was given up. */
    public boolean failed() {
        return state == State.FAILED;
    }
}
