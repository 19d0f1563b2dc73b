package jp.madoguchi.core.exchange;

/**
 * A row that cannot be taken.
 *
 * @param row 1 for the first row after the header
 * @param key of the reason in {@code messages/invitee}
 */
public record RefusedRow(int row, String key) {}
