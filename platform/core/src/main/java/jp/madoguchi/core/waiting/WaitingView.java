package jp.madoguchi.core.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person waits for. Hides itself in {@link #toString()}.
 *
 * @param places names of places, empty for any
 * @param ahead how many wait for the same days and places who came before
 * @param reason why it is over, or null
 * @param email null when it is over
 */
public record WaitingView(
        UUID id,
        WaitingState state,
        List<String> places,
        LocalDate from,
        LocalDate to,
        DayPart part,
        int people,
        int ahead,
        @Nullable EndReason reason,
        @Nullable String email,
        Instant changedAt) {

    /** Whether it still counts. */
    public boolean active() {
        return state == WaitingState.WAITING || state == WaitingState.OFFERED;
    }

    @Override
    public String toString() {
        return "WaitingView[id=" + id + ", state=" + state + "]";
    }
}
