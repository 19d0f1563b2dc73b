package jp.madoguchi.core.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Stays shut for a while after the mail service could not be reached, so that thousands of mails do not wait one after
 * another for a connection while other work stands behind them. Of this node, for all cities: they share the service.
 */
@Component
class SesDoor {
    private final Clock clock;
    private final Duration shut;
    private volatile Instant until = Instant.MIN;

    SesDoor(Clock clock, @Value("${madoguchi.mail.pause:20s}") Duration shut) {
        this.clock = clock;
        this.shut = shut;
    }

    /** When it opens; empty while it is open. */
    Optional<Instant> shutUntil() {
        Instant end = until;
        return end.isAfter(clock.instant()) ? Optional.of(end) : Optional.empty();
    }

    void shut() {
        until = clock.instant().plus(shut);
    }
}
