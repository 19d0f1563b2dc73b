package jp.madoguchi.core.mail;

import java.time.Clock;
import java.util.List;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.tenancy.CityOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the watchdog's rounds of a city when it is opened; a second opening changes nothing. */
@Service
class MailWatchPlan {
    private final CityTasks tasks;
    private final Clock clock;

    MailWatchPlan(CityTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void plan(CityOpened opened) {
        for (String which : List.of(MailWatchTask.HOURLY, MailWatchTask.DAILY)) {
            tasks.ensure(new PlannedTask(MailWatchTask.NAME, which, MailWatchTask.next(which, clock)));
        }
    }
}
