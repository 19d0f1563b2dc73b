package jp.madoguchi.core.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.jobs.PlannedTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sweeps a city's expired holds; runs as long as there are holds. Sign-ins that are over go with them. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class HoldExpiryTask implements CityTask {
    private static final String NAME = "hold-expiry";
    private static final String ALL = "all";
    private static final Duration AFTER = Duration.ofSeconds(5);

    private final HoldExpiry expiry;
    private final ResidentSessions sessions;

    HoldExpiryTask(HoldExpiry expiry, ResidentSessions sessions) {
        this.expiry = expiry;
        this.sessions = sessions;
    }

    static PlannedTask at(Instant expiresAt) {
        return new PlannedTask(NAME, ALL, expiresAt.plus(AFTER));
    }

    /** Of one hold that is kept far longer than others, so that nobody's sweep waits for it. */
    static PlannedTask of(UUID holdId, Instant expiresAt) {
        return new PlannedTask(NAME, holdId.toString(), expiresAt.plus(AFTER));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        sessions.forgetOld();
        expiry.sweepReserved();
        Optional<Instant> next = id.equals(ALL) ? expiry.sweep() : expiry.ends(UUID.fromString(id));
        return next.map(end -> end.plus(AFTER));
    }
}
