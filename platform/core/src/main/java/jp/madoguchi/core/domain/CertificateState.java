package jp.madoguchi.core.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the host shows as its certificate.
 *
 * @param verdict UNKNOWN before the first look
 * @param issuer who signed it, empty without a certificate
 * @param until end of its validity, null without a certificate
 */
public record CertificateState(
        Verdict verdict, String issuer, @Nullable Instant until) {

    /** From this time before the end the staff are warned. */
    public static final Duration WARNED_BEFORE = Duration.ofDays(30);

    /** Not looked at yet. */
    public static final CertificateState UNKNOWN = new CertificateState(Verdict.UNKNOWN, "", null);

    /** Whether browsers take it. */
    public enum Verdict {
        UNKNOWN,
        GOOD,
        /** No handshake by TLS 1.2 or later. */
        UNREACHABLE,
        UNTRUSTED,
        OTHER_NAME,
        EXPIRED
    }

    /** Whole days left; negative after the end. */
    public long daysLeft(Instant now) {
        return until == null
                ? 0
                : Math.floorDiv(
                        Duration.between(now, until).toSeconds(),
                        Duration.ofDays(1).toSeconds());
    }

    /** Whether it ends soon or has ended. */
    public boolean endsSoon(Instant now) {
        return until != null && until.isBefore(now.plus(WARNED_BEFORE));
    }
}
