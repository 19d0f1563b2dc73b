package jp.madoguchi.core.mail;

import java.util.Locale;

/** Why an address is not written to. */
public enum SuppressionReason {
    /** Its server refused it for good. */
    BOUNCED,
    /** Its owner called a mail unwanted. */
    COMPLAINED,
    /** Its owner wants no mass mails; all others still go. */
    UNSUBSCRIBED;

    /** Key of the sentence in {@code messages/mail}. */
    public String key() {
        return "mail.suppressed." + name().toLowerCase(Locale.ROOT);
    }

    boolean holdsBack(MailKind kind) {
        return this != UNSUBSCRIBED || kind == MailKind.BROADCAST;
    }
}
