package jp.madoguchi.core.booking;

import java.util.UUID;

/**
 * A wish to confirm a change.
 *
 * @param holdId the change as it was shown: the same twice is one change
 * @param slotId the new time as it was shown
 */
@SuppressWarnings("ArrayRecordComponent")
public record MoveCommand(byte[] sessionHash, BookingRef booking, UUID holdId, long slotId) {}
