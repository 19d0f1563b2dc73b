package jp.madoguchi.bookingweb.party;

import java.util.UUID;
import jp.madoguchi.core.booking.BookingRef;
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
 * @param anyTime whether bookings may be changed and cancelled after the deadline
 */
@SuppressWarnings("ArrayRecordComponent")
public record BookingParty(
        byte[] sessionHash,
        UUID inviteeId,
        String procedure,
        String slotGroup,
        Audience audience,
        String client,
        @Nullable String email,
        boolean anyTime) {

    /** Until the deadlines of the audience. */
    public BookingParty(
            byte[] sessionHash,
            UUID inviteeId,
            String procedure,
            String slotGroup,
            Audience audience,
            String client,
            @Nullable String email) {
        this(sessionHash, inviteeId, procedure, slotGroup, audience, client, email, false);
    }

    /** Whether somebody books for the person: they have seen the person's papers, or heard the person's answers. */
    public boolean byStaff() {
        return audience != Audience.RESIDENT;
    }

    /** The person's booking as this party may change it. */
    public BookingRef ref(UUID bookingId) {
        return new BookingRef(bookingId, inviteeId, audience, anyTime);
    }

    @Override
    public String toString() {
        return "BookingParty[inviteeId=" + inviteeId + ", audience=" + audience + "]";
    }
}
