package jp.madoguchi.bookingweb.party;

import java.util.UUID;
import jp.madoguchi.core.slot.Audience;
import org.jspecify.annotations.Nullable;

/**
 * For whom the screens book in this request. Hides itself in {@link #toString()}.
 *
 * @param sessionHash key of the hold
 * @param inviteeId the person whose booking it is
 * @param procedure code of the person's procedure
 * @param slotGroup which slots the person's procedure may use
 * @param audience decides deadlines
 * @param client network address of the person at the screen, for counting failures
 * @param email the address of the link by which the person came; null without one
 */
@SuppressWarnings("ArrayRecordComponent")
public record BookingParty(
        byte[] sessionHash,
        UUID inviteeId,
        String procedure,
        String slotGroup,
        Audience audience,
        String client,
        @Nullable String email) {

    @Override
    public String toString() {
        return "BookingParty[inviteeId=" + inviteeId + ", audience=" + audience + "]";
    }
}
