package jp.madoguchi.core.waiting;

import java.time.Clock;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.tenancy.CityOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the regular task of a city when it is opened; a second opening changes nothing. */
@Service
class WaitingPlan {
    private final CityTasks tasks;
    private final Clock clock;

    WaitingPlan(CityTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void plan(CityOpened opened) {
        tasks.ensure(new PlannedTask(
                WaitingTask.NAME, WaitingTask.ALL, clock.instant().plus(WaitingTask.SELDOM)));
    }
}
