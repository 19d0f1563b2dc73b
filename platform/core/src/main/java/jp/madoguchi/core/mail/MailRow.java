package jp.madoguchi.core.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was claimed for sending. Hides itself in {@link #toString()}.
 *
 * @param visitDay the day of the visit when it was planned; null where no day matters
 */
record MailRow(
        UUID id,
        UUID bookingId,
        MailKind kind,
        String recipient,
        Instant dueAt,
        @Nullable LocalDate visitDay) {
    @Override
    public String toString() {
        return "MailRow[id=" + id + ", kind=" + kind + "]";
    }
}
