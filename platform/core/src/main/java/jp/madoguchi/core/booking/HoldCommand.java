package jp.madoguchi.core.booking;

import java.util.UUID;
import jp.madoguchi.core.slot.Audience;

/**
 * A wish to keep a slot while the form is filled in. A session has one hold: a second command moves it, taking the new
 * slot before it frees the old, and keeps the group and what was typed.
 */
@SuppressWarnings("ArrayRecordComponent")
public record HoldCommand(byte[] sessionHash, UUID inviteeId, long slotId, Audience audience) {

    /** By a resident. */
    public static HoldCommand byResident(byte[] sessionHash, UUID inviteeId, long slotId) {
        return new HoldCommand(sessionHash, inviteeId, slotId, Audience.RESIDENT);
    }
}
