package jp.madoguchi.core.mail;

/** Names of the tags that go with a mail and come back with the mail service's events. */
public final class MailTags {
    public static final String CITY = "city";
    public static final String MAIL = "mail";
    public static final String ATTEMPT = "attempt";

    private MailTags() {}
}
