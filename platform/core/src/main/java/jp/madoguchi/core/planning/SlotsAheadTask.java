package jp.madoguchi.core.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Runs every night for each city; what failed is tried again a few times, and in any case the next night. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class SlotsAheadTask implements CityTask {
    static final String NAME = "slots-ahead";
    static final String ALL = "all";
    private static final LocalTime NIGHT = LocalTime.of(1, 20);
    private static final int AGAIN = 3;

    private final SlotsAhead ahead;
    private final Clock clock;

    SlotsAheadTask(SlotsAhead ahead, Clock clock) {
        this.ahead = ahead;
        this.clock = clock;
    }

    /** The next night. */
    static Instant next(Clock clock) {
        LocalDateTime now = JapanTime.now(clock);
        LocalDateTime tonight = now.toLocalDate().atTime(NIGHT);
        return JapanTime.instant(tonight.isAfter(now) ? tonight : tonight.plusDays(1));
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
        int failed = ahead.make();
        if (failed > 0 && attempt <= AGAIN) {
            throw new IllegalStateException(failed + " places are left without slots ahead");
        }
        return Optional.of(next(clock));
    }
}
