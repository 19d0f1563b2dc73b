package jp.madoguchi.core.emailfirst;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.core.mail.EmailAddress;

/** A link that opens the booking for an address until it ends or the booking is made. Hides itself in {@link #toString()}. */
public record EmailLink(UUID id, EmailAddress email, Instant expiresAt) {
    @Override
    public String toString() {
        return "EmailLink[id=" + id + "]";
    }
}
