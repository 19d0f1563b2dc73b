package jp.madoguchi.core.planning;

import java.time.Clock;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.tenancy.CityOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the nightly task of a city when it is opened; a second opening changes nothing. */
@Service
class SlotsAheadPlan {
    private final CityTasks tasks;
    private final Clock clock;

    SlotsAheadPlan(CityTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void plan(CityOpened opened) {
        tasks.ensure(new PlannedTask(SlotsAheadTask.NAME, SlotsAheadTask.ALL, SlotsAheadTask.next(clock)));
    }
}
