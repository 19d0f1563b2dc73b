package jp.madoguchi.core.botcheck;

/** What a proof is worth. */
public sealed interface Verdict {

    /** Solved, for this once. */
    record Passed() implements Verdict {}

    /** Neither work nor answer came; the ticket holds. */
    record Unanswered() implements Verdict {}

    /** The answer came too early; the ticket holds and counts after so many seconds. */
    record TooEarly(long seconds) implements Verdict {}

    /** The answer is wrong; the ticket is spent. */
    record WrongAnswer() implements Verdict {}

    /** The ticket is spent, too old, too easy by now, another city's, or no ticket. */
    record Expired() implements Verdict {}
}
