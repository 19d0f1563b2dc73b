package jp.madoguchi.core.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its owner and staff see it. Hides itself in {@link #toString()}.
 *
 * @param number 受付番号, in groups for reading aloud
 * @param start Asia/Tokyo
 * @param people the one who booked first
 * @param language what its letters are written in
 * @param madeBy the name of the member of staff who made it; null for a resident's own
 * @param overReason why it was made beyond the slot's capacity; null where there was room
 */
public record BookingView(
        UUID id,
        String number,
        long facilityId,
        String facilityName,
        String facilityAddress,
        String facilityPhone,
        LocalDate day,
        LocalTime start,
        int minutes,
        String procedure,
        String channel,
        List<PersonView> people,
        @Nullable String email,
        @Nullable String phone,
        BookingState state,
        Instant createdAt,
        Language language,
        @Nullable String madeBy,
        @Nullable String overReason) {

    /** Of the people. */
    public List<UUID> ids() {
        return people.stream().map(PersonView::inviteeId).toList();
    }

    @Override
    public String toString() {
        return "BookingView[id=" + id + ", state=" + state + "]";
    }
}
