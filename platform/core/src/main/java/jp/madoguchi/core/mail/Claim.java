package jp.madoguchi.core.mail;

import java.time.Instant;
import java.util.UUID;

/** What came of claiming a mail. */
sealed interface Claim {

    /** It is this worker's to send, under this attempt. */
    record Ours(MailRow mail, UUID attempt) implements Claim {}

    /** An earlier mail about the same booking has to leave first. */
    record Behind(Instant due) implements Claim {}

    /** A worker claimed it before and told no end. */
    record InDoubt(MailKind kind, UUID attempt, Instant since) implements Claim {}

    /** There is nothing to send. */
    record Nothing() implements Claim {}
}
