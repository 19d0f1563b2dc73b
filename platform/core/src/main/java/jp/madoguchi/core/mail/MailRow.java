package jp.madoguchi.core.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was claimed for sending. Hides itself in {@link #toString()}.
 *
 * @param bookingId null for a mail that is about no booking
 * @param visitDay the day of the visit when it was planned; null where no day matters
 * @param values what its text needs beside the booking and the city
 */
record MailRow(
        UUID id,
        @Nullable UUID bookingId,
        MailKind kind,
        String recipient,
        Instant dueAt,
        @Nullable LocalDate visitDay,
        Map<String, String> values) {
    @Override
    public String toString() {
        return "MailRow[id=" + id + ", kind=" + kind + "]";
    }
}
