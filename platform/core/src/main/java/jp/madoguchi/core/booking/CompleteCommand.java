package jp.madoguchi.core.booking;

import java.util.UUID;
import jp.madoguchi.core.slot.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A wish to turn the hold into a booking.
 *
 * @param idempotencyKey made with the form: the same key twice is one booking
 * @param seen what the confirmation showed ({@link Draft#seen()}); another tab may have changed it since. Null is not
 *     compared
 * @param audience decides the deadline, what must be given, and by which way the booking came
 */
@SuppressWarnings("ArrayRecordComponent")
public record CompleteCommand(
        byte[] sessionHash,
        UUID inviteeId,
        ContactForm contact,
        UUID idempotencyKey,
        @Nullable String seen,
        Audience audience) {

    /** By a resident. */
    public CompleteCommand(
            byte[] sessionHash, UUID inviteeId, ContactForm contact, UUID idempotencyKey, @Nullable String seen) {
        this(sessionHash, inviteeId, contact, idempotencyKey, seen, Audience.RESIDENT);
    }

    /** By a resident, whatever the session holds. */
    public CompleteCommand(byte[] sessionHash, UUID inviteeId, ContactForm contact, UUID idempotencyKey) {
        this(sessionHash, inviteeId, contact, idempotencyKey, null);
    }
}
