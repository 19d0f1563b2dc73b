package jp.madoguchi.core.exchange;

/** Whether a terminal's public identity was taken. */
public sealed interface EnrolResult {

    /** Waits until somebody has compared the code with the terminal's screen. */
    record Waiting(String terminalId, String code) implements EnrolResult {}

    /** Not taken; a Japanese sentence for the screen. */
    record Refused(String sentence) implements EnrolResult {}
}
