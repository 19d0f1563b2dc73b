package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail that was claimed for sending. Hides itself in {@link #toString()}. */
record MailRow(UUID id, UUID bookingId, MailKind kind, String recipient, Instant dueAt) {
    @Override
    public String toString() {
        return "MailRow[id=" + id + ", kind=" + kind + "]";
    }
}
