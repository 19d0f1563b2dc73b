package jp.madoguchi.core.booking;

import java.util.UUID;

/** Whether a booking was moved. Where it was not, it stands as before. */
public sealed interface MoveResult {

    /** It has its new time. */
    record Moved(UUID bookingId) implements MoveResult {}

    /** There is no such change (any more): it was made or given up before. */
    record Nothing() implements MoveResult {}

    /** Another time was chosen since, in another window: it is to be confirmed first. */
    record ChosenAnew() implements MoveResult {}

    /** Not possible; {@code reason} is a key of {@code messages/booking} or {@code messages/slot}. */
    record Refused(String reason) implements MoveResult {}
}
