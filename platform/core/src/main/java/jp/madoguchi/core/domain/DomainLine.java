package jp.madoguchi.core.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An own domain in the operators' list.
 *
 * @param city             code of the city that has proved it
 * @param proofLost        the proof was not there at the last look; the host stays
 * @param certificateUntil end of the certificate's validity, null without one
 */
public record DomainLine(
        String host,
        String city,
        Instant provedAt,
        boolean proofLost,
        CertificateState.Verdict certificate,
        @Nullable Instant certificateUntil,
        Instant checkedAt) {}
