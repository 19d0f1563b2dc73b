package jp.madoguchi.core.mail;

import java.time.Instant;

/** One event of a mail, as the mail service told it. */
public record MailTold(String kind, Instant at, String detail) {}
