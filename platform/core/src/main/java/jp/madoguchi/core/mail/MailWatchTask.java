package jp.madoguchi.core.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The watchdog's rounds of a city: one an hour, and one every morning that is always kept. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class MailWatchTask implements CityTask {
    static final String NAME = "mail-watch";
    static final String HOURLY = "hourly";
    static final String DAILY = "daily";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalTime MORNING = LocalTime.of(7, 5);

    private final MailWatch watch;
    private final Clock clock;

    MailWatchTask(MailWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    /** The next round after now. */
    static Instant next(String which, Clock clock) {
        if (which.equals(HOURLY)) {
            return clock.instant().plus(HOUR);
        }
        LocalDateTime now = JapanTime.now(clock);
        LocalDateTime morning = now.toLocalDate().atTime(MORNING);
        return JapanTime.instant(morning.isAfter(now) ? morning : morning.plusDays(1));
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
        watch.look(id.equals(DAILY));
        return Optional.of(next(id, clock));
    }
}
