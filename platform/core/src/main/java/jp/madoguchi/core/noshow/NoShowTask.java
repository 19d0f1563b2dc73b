package jp.madoguchi.core.noshow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Runs every hour for each city. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class NoShowTask implements CityTask {
    static final String NAME = "no-show";
    static final String ALL = "all";
    static final Duration EVERY = Duration.ofHours(1);

    private final NoShows noShows;
    private final Clock clock;

    NoShowTask(NoShows noShows, Clock clock) {
        this.noShows = noShows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int mostAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        noShows.mark();
        noShows.unbind();
        noShows.mail();
        return Optional.of(clock.instant().plus(EVERY));
    }
}
