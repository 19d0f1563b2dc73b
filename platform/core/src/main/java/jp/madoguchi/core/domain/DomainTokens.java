package jp.madoguchi.core.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.stereotype.Component;

/** Ids, tokens and the time of requests. */
@Component
class DomainTokens {

    private static final int PROOF_BYTES = 20;

    private final SecureTokens tokens;
    private final Clock clock;

    DomainTokens(SecureTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    UUID id() {
        return tokens.uuid7(clock);
    }

    String proof() {
        return SecureTokens.base32(tokens.bytes(PROOF_BYTES));
    }

    Instant now() {
        return clock.instant();
    }
}
