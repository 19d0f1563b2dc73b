package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.core.kernel.Again;
import org.springframework.dao.DuplicateKeyException;

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

    /** The answer to whoever was overtaken again and again by other sessions of the same citizen. */
    static HoldResult lost(DuplicateKeyException e) {
        if (Again.names(HeldElsewhere.ONE_HOLD, e)) {
            return new Closed("booking.refused.changed");
        }
        throw e;
    }
}
