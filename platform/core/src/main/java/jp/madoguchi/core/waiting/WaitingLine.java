package jp.madoguchi.core.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.core.booking.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list as staff see it. Hides itself in {@link #toString()}.
 *
 * @param places names, empty for any
 * @param email null when it is over
 * @param offeredUntil end of the open offer, or null
 * @param offered the offered time in words of the database: facility, day and start, or null
 */
public record WaitingLine(
        UUID id,
        WaitingState state,
        @Nullable EndReason reason,
        @Nullable String note,
        PersonView person,
        String procedure,
        List<String> places,
        LocalDate from,
        LocalDate to,
        DayPart part,
        int people,
        @Nullable String email,
        Instant since,
        @Nullable Instant offeredUntil,
        @Nullable String offered) {

    /** Whether it still counts. */
    public boolean active() {
        return state == WaitingState.WAITING || state == WaitingState.OFFERED;
    }

    /** Key of the part of the day in {@code messages/waiting-staff}. */
    public String partKey() {
        return "waitlist.staff.part." + part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "WaitingLine[id=" + id + ", state=" + state + "]";
    }
}
