package jp.madoguchi.core.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the call list. Hides itself in {@link #toString()}.
 *
 * @param number 受付番号
 * @param people who come
 * @param phone null where none was asked for
 * @param doneName who made the call, or null while it is open
 */
public record CallEntry(
        UUID id,
        UUID bookingId,
        String number,
        List<Caller> people,
        @Nullable String phone,
        long facilityId,
        String facility,
        LocalDate day,
        LocalTime start,
        CallReason reason,
        Instant since,
        @Nullable Instant doneAt,
        @Nullable String doneName,
        String note) {

    public CallEntry {
        people = List.copyOf(people);
    }

    /**
     * Somebody who comes.
     *
     * @param reservationNumber 予約ID, 11 characters without hyphens
     */
    public record Caller(UUID inviteeId, String reservationNumber) {}

    @Override
    public String toString() {
        return "CallEntry[id=" + id + ", reason=" + reason + "]";
    }
}
