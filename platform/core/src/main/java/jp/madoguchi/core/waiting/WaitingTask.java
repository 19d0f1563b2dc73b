package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Looks after a city's waiting list: when a place was given up, when somebody has joined, when an offer ends, and every
 * few minutes for places that came free otherwise.
 */
@Component
@ConditionalOnProperty("madoguchi.worker")
class WaitingTask implements CityTask {
    static final String NAME = "waiting-list";
    static final String ALL = "all";
    static final Duration SELDOM = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMinutes(2);
    private static final Duration SOMETIMES = Duration.ofMinutes(10);

    private final WaitingCare care;
    private final Clock clock;

    WaitingTask(WaitingCare care, Clock clock) {
        this.care = care;
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
        WaitingCare.Found found = care.look();
        return id.equals(ALL) ? Optional.of(clock.instant().plus(pause(found))) : Optional.empty();
    }

    private static Duration pause(WaitingCare.Found found) {
        return switch (found) {
            case SOMEBODY -> OFTEN;
            case NOBODY -> SOMETIMES;
            case NO_LIST -> SELDOM;
        };
    }
}
