package jp.madoguchi.core.mail;

import java.util.Locale;

/** Where a mail stands. */
public enum MailState {
    /** Waiting for its time. */
    PLANNED,
    /** Claimed by a worker, which may have handed it to the mail service. */
    SENDING,
    /** Handed to the mail service. */
    SENT,
    /** Nobody knows whether it was handed over; staff decide. */
    UNSURE,
    /** Refused for good, or given up after days. */
    FAILED,
    /** Not needed any more, or not allowed. */
    SKIPPED;

    /** Key of its name in {@code messages/mail}. */
    public String key() {
        return "mail.state." + name().toLowerCase(Locale.ROOT);
    }
}
