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
 * @param reservations reservation numbers of the people who come
 * @param phone null where none was asked for
 * @param doneName who made the call, or null while it is open
 */
public record CallEntry(
        UUID id,
        UUID bookingId,
        String number,
        List<String> reservations,
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
        reservations = List.copyOf(reservations);
    }

    @Override
    public String toString() {
        return "CallEntry[id=" + id + ", reason=" + reason + "]";
    }
}
