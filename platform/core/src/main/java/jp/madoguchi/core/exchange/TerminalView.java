package jp.madoguchi.core.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A terminal of the city.
 *
 * @param code the short code that is compared on both screens
 * @param nextSequence the number that its next file must carry
 * @param keys its keys, and those that it has announced
 * @param acknowledged the city's last file that is known to have arrived there, 0 for none
 */
public record TerminalView(
        String id,
        String name,
        String code,
        State state,
        long nextSequence,
        List<KeyView> keys,
        long acknowledged,
        @Nullable Instant acknowledgedAt,
        String changedBy,
        Instant changedAt) {

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
