package jp.madoguchi.core.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A host of its own that a city has asked for.
 *
 * @param host in lower-case ASCII
 * @param token what the city shows at the host to prove that it is theirs
 * @param reason why the last check failed, a message key's end; empty when it did not
 * @param nextCheck null when no further check is planned
 * @param proofLost whether the proof was no longer found at the last daily check
 */
public record OwnDomain(
        UUID id,
        String host,
        String token,
        State state,
        String reason,
        Instant requestedAt,
        int attempts,
        @Nullable Instant checkedAt,
        @Nullable Instant nextCheck,
        boolean proofLost,
        CertificateState certificate) {

    /** Where a request stands. */
    public enum State {
        WAITING,
        PROVED,
        FAILED,
        REMOVED
    }

    /** Name of the DNS record that proves the host. */
    public String record() {
        return "_madoguchi." + host;
    }

    /** Address of the file that proves the host. */
    public String file() {
        return "http://" + host + path();
    }

    String path() {
        return "/.well-known/madoguchi/" + token;
    }
}
