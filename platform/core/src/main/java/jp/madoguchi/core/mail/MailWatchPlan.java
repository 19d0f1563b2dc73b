package jp.madoguchi.core.mail;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.jobs.StandingPlan;
import org.springframework.stereotype.Component;

/** Plans the watchdog's rounds of every city. */
@Component
class MailWatchPlan implements StandingPlan {
    private final Clock clock;

    MailWatchPlan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlannedTask> tasks() {
        return Stream.of(MailWatchTask.HOURLY, MailWatchTask.DAILY)
                .map(which -> new PlannedTask(MailWatchTask.NAME, which, MailWatchTask.next(which, clock)))
                .toList();
    }
}
