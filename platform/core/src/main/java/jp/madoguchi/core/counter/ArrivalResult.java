package jp.madoguchi.core.counter;

import java.util.UUID;

/** What became of somebody who came to the counter. */
public sealed interface ArrivalResult {

    /**
     * They wait with this number.
     *
     * @param again whether the number had been given before
     */
    record Given(UUID id, int number, boolean again) implements ArrivalResult {}

    /** They got none. */
    record Refused(Reason reason) implements ArrivalResult {}

    /** Why somebody got no number. */
    enum Reason {
        /** No such booking at a place that the actor may see. */
        UNKNOWN_BOOKING,
        OTHER_DAY,
        CANCELLED,
        /** It is over: they came before, or were counted as not having come. */
        OVER,
        UNKNOWN_PLACE,
        /** The place does not do it, or there is no such procedure. */
        NOT_HERE,
        CLOSED,
        /** On this day at this time the procedure needs a booking. */
        NEEDS_BOOKING,
        PEOPLE,
        UNKNOWN_PERSON,
        /** The person has a booking here today: they arrive with that. */
        HAS_BOOKING
    }
}
