package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.UUID;

/** Whether a slot is kept. */
public sealed interface HoldResult {

    /** Kept until then. */
    record Held(UUID holdId, Instant expiresAt) implements HoldResult {}

    /** No place left for the group; the earlier hold, if any, stays. */
    record Full() implements HoldResult {}

    /** The slot does not exist, is over, or its deadline has passed; {@code reason} is a key of {@code messages/booking}. */
    record Closed(String reason) implements HoldResult {}

    /** Somebody of the group has an active booking; its number, when it is the signed-in person's own. */
    record AlreadyBooked(String number) implements HoldResult {}
}
