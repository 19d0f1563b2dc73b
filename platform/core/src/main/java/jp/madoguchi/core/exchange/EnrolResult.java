package jp.madoguchi.core.exchange;

/** Whether a terminal's public identity was taken. */
public sealed interface EnrolResult {

    /** Waits for the comparison of the code. */
    record Waiting(String terminalId, String code) implements EnrolResult {}

    /** Not taken; {@code key} is a sentence of {@code messages/exchange}. */
    record Refused(String key) implements EnrolResult {}
}
