package jp.madoguchi.core.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in a list.
 *
 * @param bookingId the booking it is about, or null
 * @param number that booking's 受付番号, or null
 */
public record MailLine(
        MailView mail, @Nullable UUID bookingId, @Nullable String number) {

    /** Whether it can be sent once more: its words are made from the booking. */
    public boolean again() {
        return bookingId != null
                && mail.kind() != MailKind.BROADCAST
                && (mail.state() == MailState.UNSURE || mail.state() == MailState.FAILED);
    }
}
