package jp.madoguchi.agent.unlock;

import java.time.Instant;

/** What came of a password. */
sealed interface PasswordResult {

    /** It was right; the second factor is still to come. */
    record Opened(TerminalUser user) implements PasswordResult {}

    /** The name or the password is another one. */
    record Wrong() implements PasswordResult {}

    /** Too many wrong tries. */
    record Locked(Instant until) implements PasswordResult {}
}
