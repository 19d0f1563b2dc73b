package jp.madoguchi.core.booking;

import java.util.UUID;
import jp.madoguchi.core.slot.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A wish to keep a slot while the form is filled in. A session has one hold: a second command moves it, taking the new
 * slot before it frees the old, and keeps the group and what was typed.
 *
 * @param overReason why the slot may hold more than it has room for, from somebody who may decide that; null for nobody
 */
@SuppressWarnings("ArrayRecordComponent")
public record HoldCommand(
        byte[] sessionHash,
        UUID inviteeId,
        long slotId,
        Audience audience,
        @Nullable String overReason) {

    /** Within the slot's capacity. */
    public HoldCommand(byte[] sessionHash, UUID inviteeId, long slotId, Audience audience) {
        this(sessionHash, inviteeId, slotId, audience, null);
    }

    /** By a resident. */
    public static HoldCommand byResident(byte[] sessionHash, UUID inviteeId, long slotId) {
        return new HoldCommand(sessionHash, inviteeId, slotId, Audience.RESIDENT);
    }
}
