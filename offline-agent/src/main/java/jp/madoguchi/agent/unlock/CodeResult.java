package jp.madoguchi.agent.unlock;

import java.time.Instant;

/** What came of a one-time code. */
sealed interface CodeResult {

    /** It was right, and is used up. */
    record Accepted() implements CodeResult {}

    /** It is not the code of this moment. */
    record Wrong() implements CodeResult {}

    /** It was right, but has been used. */
    record Used() implements CodeResult {}

    /** Too many wrong tries. */
    record Locked(Instant until) implements CodeResult {}
}
