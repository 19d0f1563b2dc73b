package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as staff see it. Hides itself in {@link #toString()}.
 *
 * @param dueAt when it is (or was) to be sent
 * @param lastError what went wrong last, or null
 * @param outcome what the mail service told of it, or null
 */
public record MailView(
        UUID id,
        MailKind kind,
        String recipient,
        MailState state,
        Instant dueAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String lastError,
        @Nullable MailOutcome outcome) {

    @Override
    public String toString() {
        return "MailView[id=" + id + ", kind=" + kind + ", state=" + state + "]";
    }
}
