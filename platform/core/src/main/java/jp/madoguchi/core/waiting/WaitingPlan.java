package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.util.List;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.jobs.StandingPlan;
import org.springframework.stereotype.Component;

/** Plans the regular task of every city. */
@Component
class WaitingPlan implements StandingPlan {
    private final Clock clock;

    WaitingPlan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlannedTask> tasks() {
        return List.of(new PlannedTask(
                WaitingTask.NAME, WaitingTask.ALL, clock.instant().plus(WaitingTask.SELDOM)));
    }
}
