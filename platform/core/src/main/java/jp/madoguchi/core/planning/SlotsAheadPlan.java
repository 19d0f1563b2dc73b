package jp.madoguchi.core.planning;

import java.time.Clock;
import java.util.List;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.jobs.StandingPlan;
import org.springframework.stereotype.Component;

/** Plans the nightly task of every city. */
@Component
class SlotsAheadPlan implements StandingPlan {
    private final Clock clock;

    SlotsAheadPlan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlannedTask> tasks() {
        return List.of(new PlannedTask(SlotsAheadTask.NAME, SlotsAheadTask.ALL, SlotsAheadTask.next(clock)));
    }
}
