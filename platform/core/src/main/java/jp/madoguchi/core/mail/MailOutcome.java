package jp.madoguchi.core.mail;

import java.util.Locale;

/** What the mail service told of a mail that it took; a later one weighs more than an earlier one. */
public enum MailOutcome {
    /** The recipient's server lets it wait. */
    DELAYED,
    /** The recipient's server took it. */
    DELIVERED,
    /** The recipient's server refused it. */
    BOUNCED,
    /** The service itself did not pass it on. */
    REJECTED,
    /** The recipient called it unwanted. */
    COMPLAINED;

    /** Key of its name in {@code messages/mail}. */
    public String key() {
        return "mail.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
