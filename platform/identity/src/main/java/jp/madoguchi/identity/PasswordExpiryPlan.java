package jp.madoguchi.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.CityOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the nightly look at a city's passwords when it is opened; a second opening changes nothing. */
@Service
class PasswordExpiryPlan {

    static final String TASK = "password-expiry";

    private static final String ALL = "all";
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final CityTasks tasks;
    private final Clock clock;

    PasswordExpiryPlan(CityTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The next night. */
    static Instant next(Clock clock) {
        LocalDateTime now = JapanTime.now(clock);
        LocalDateTime tonight = now.toLocalDate().atTime(NIGHT);
        return JapanTime.instant(tonight.isAfter(now) ? tonight : tonight.plusDays(1));
    }

    @EventListener
    @Transactional
    public void plan(CityOpened opened) {
        tasks.ensure(new PlannedTask(TASK, ALL, next(clock)));
    }
}
