package jp.madoguchi.core.broadcast;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to many.
 *
 * @param recipients how many copies were made; 0 while it is a draft
 */
public record Broadcast(
        UUID id,
        String subject,
        String body,
        Audience audience,
        State state,
        int recipients,
        String createdName,
        Instant createdAt,
        @Nullable String startedName,
        @Nullable Instant startedAt,
        @Nullable String stoppedName,
        @Nullable Instant stoppedAt) {

    /** Where it stands. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Its copies are in the queue, or have left. */
        SENDING,
        /** What had not left stays. */
        STOPPED
    }

    public boolean draft() {
        return state == State.DRAFT;
    }
}
