package jp.madoguchi.core.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to turn the hold into a booking.
 *
 * @param idempotencyKey made with the form: the same key twice is one booking
 * @param seen what the confirmation showed ({@link Draft#seen()}); another tab may have changed it since. Null is not
 *     compared
 */
@SuppressWarnings("ArrayRecordComponent")
public record CompleteCommand(
        byte[] sessionHash,
        UUID inviteeId,
        ContactForm contact,
        UUID idempotencyKey,
        @Nullable String seen) {

    /** Whatever the session holds. */
    public CompleteCommand(byte[] sessionHash, UUID inviteeId, ContactForm contact, UUID idempotencyKey) {
        this(sessionHash, inviteeId, contact, idempotencyKey, null);
    }
}
