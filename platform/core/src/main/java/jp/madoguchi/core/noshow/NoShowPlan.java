package jp.madoguchi.core.noshow;

import java.time.Clock;
import java.util.List;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.jobs.StandingPlan;
import org.springframework.stereotype.Component;

/** Plans the hourly task of every city. */
@Component
class NoShowPlan implements StandingPlan {
    private final Clock clock;

    NoShowPlan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlannedTask> tasks() {
        return List.of(
                new PlannedTask(NoShowTask.NAME, NoShowTask.ALL, clock.instant().plus(NoShowTask.EVERY)));
    }
}
