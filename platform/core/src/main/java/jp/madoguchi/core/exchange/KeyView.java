package jp.madoguchi.core.exchange;

import java.time.Instant;
import jp.madoguchi.exchange.identity.PublicIdentity;

/**
 * Keys as a screen shows them.
 *
 * @param shortFingerprint the beginning of the fingerprint, 16 hex digits
 * @param inUse            false for keys that were announced and are not in use yet
 */
public record KeyView(String shortFingerprint, Instant validFrom, Instant validUntil, boolean inUse) {

    static KeyView of(PublicIdentity keys, boolean inUse) {
        return new KeyView(
                keys.fingerprint().substring(0, 16),
                keys.signing().getNotBefore().toInstant(),
                keys.signing().getNotAfter().toInstant(),
                inUse);
    }
}
