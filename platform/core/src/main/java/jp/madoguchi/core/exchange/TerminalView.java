package jp.madoguchi.core.exchange;

import java.time.Instant;

/**
 * A terminal of the city.
 *
 * @param code the short code that is compared on both screens
 * @param nextSequence the number that its next file must carry
 */
public record TerminalView(
        String id, String name, String code, State state, long nextSequence, String changedBy, Instant changedAt) {

    /** Whether its files are taken. */
    public enum State {
        /** Not compared yet. */
        WAITING,
        /** Its files are taken. */
        ENROLLED,
        /** Its files are refused. */
        REVOKED
    }
}
