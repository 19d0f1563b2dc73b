package jp.madoguchi.core.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Runs every night for each city; a failed night is made good by the next. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class AuditRetentionTask implements CityTask {
    static final String NAME = "audit-retention";
    static final String ALL = "all";
    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    private final AuditRetention retention;
    private final Clock clock;

    AuditRetentionTask(AuditRetention retention, Clock clock) {
        this.retention = retention;
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
        retention.deleteOld();
        return Optional.of(next(clock));
    }
}
