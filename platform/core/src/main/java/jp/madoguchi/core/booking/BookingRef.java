package jp.madoguchi.core.booking;

import java.util.UUID;
import jp.madoguchi.core.slot.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Whose wish it is to change which booking.
 *
 * @param inviteeId the person of the group who asks, or null for staff, who may change every booking
 * @param audience decides the deadline
 * @param anyTime whether the deadline does not matter, because somebody who may decide that has said why
 */
public record BookingRef(UUID bookingId, @Nullable UUID inviteeId, Audience audience, boolean anyTime) {

    /** Until the deadline of whoever asks. */
    public BookingRef(UUID bookingId, @Nullable UUID inviteeId, Audience audience) {
        this(bookingId, inviteeId, audience, false);
    }

    /** By a resident. */
    public static BookingRef byResident(UUID bookingId, UUID inviteeId) {
        return new BookingRef(bookingId, inviteeId, Audience.RESIDENT);
    }
}
