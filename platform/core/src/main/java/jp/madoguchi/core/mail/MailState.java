package jp.madoguchi.core.mail;

import java.util.Locale;

/** Where a mail stands. */
public enum MailState {
    /** Waiting for its time. */
    PLANNED,
    /** Claimed by a worker. */
    SENDING,
    /** Handed to the mail service. */
    SENT,
    /** Given up after the last attempt. */
    FAILED,
    /** Not needed any more. */
    SKIPPED;

    /** Key of its name in {@code messages/mail}. */
    public String key() {
        return "mail.state." + name().toLowerCase(Locale.ROOT);
    }
}
