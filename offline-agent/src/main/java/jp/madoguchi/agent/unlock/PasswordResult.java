package jp.madoguchi.agent.unlock;

import java.time.Instant;

/** What came of a password. */
sealed interface PasswordResult {

    /** It was right; the second factor is still to come. */
    record Opened(TerminalUser user) implements PasswordResult {}

    /** It was a one-time password: one of the user's own and a second factor are still to come. */
    record First(TerminalUser user) implements PasswordResult {}

    /** The name or the password is another one. */
    record Wrong() implements PasswordResult {}

    /** It was a one-time password whose days are over. */
    record Expired() implements PasswordResult {}

    /** Too many wrong tries. */
    record Locked(Instant until) implements PasswordResult {}
}
