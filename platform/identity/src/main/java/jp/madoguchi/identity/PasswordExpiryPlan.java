package jp.madoguchi.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.jobs.StandingPlan;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.stereotype.Component;

/** Plans the nightly look at every city's passwords. */
@Component
class PasswordExpiryPlan implements StandingPlan {

    static final String TASK = "password-expiry";

    private static final String ALL = "all";
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final Clock clock;

    PasswordExpiryPlan(Clock clock) {
        this.clock = clock;
    }

    /** The next night. */
    static Instant next(Clock clock) {
        LocalDateTime now = JapanTime.now(clock);
        LocalDateTime tonight = now.toLocalDate().atTime(NIGHT);
        return JapanTime.instant(tonight.isAfter(now) ? tonight : tonight.plusDays(1));
    }

    @Override
    public List<PlannedTask> tasks() {
        return List.of(new PlannedTask(TASK, ALL, next(clock)));
    }
}
