package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotView;

/**
 * A change of a booking that is about to be made. The booking stays as it is until it is confirmed.
 *
 * @param holdId names the change: confirmed twice, it is made once
 * @param slot the new time; the present one while none was chosen
 * @param chosen whether a new time was chosen
 * @param joining people who come into the group with the change
 * @param expired whether the new time is no longer kept; confirming tries to take it again
 */
public record ChangeDraft(
        UUID holdId,
        UUID bookingId,
        SlotView slot,
        boolean chosen,
        List<PersonView> joining,
        Instant expiresAt,
        boolean expired) {}
