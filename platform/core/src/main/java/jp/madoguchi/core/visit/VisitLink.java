package jp.madoguchi.core.visit;

import java.time.Duration;
import java.time.Instant;

/**
 * The secret that opens a visit once.
 *
 * @param token 26 characters of Base32, 128 random bits; the database keeps its hash alone
 */
public record VisitLink(String token, Instant expiresAt) {

    /** How long it opens the visit. */
    public static final Duration LIVES = Duration.ofMinutes(2);

    @Override
    public String toString() {
        return "VisitLink[until " + expiresAt + "]";
    }
}
