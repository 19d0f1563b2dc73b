package jp.madoguchi.core.audit;

import java.time.Clock;
import java.util.List;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.jobs.StandingPlan;
import org.springframework.stereotype.Component;

/** Plans the nightly task of every city. */
@Component
class AuditRetentionPlan implements StandingPlan {
    private final Clock clock;

    AuditRetentionPlan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<PlannedTask> tasks() {
        return List.of(
                new PlannedTask(AuditRetentionTask.NAME, AuditRetentionTask.ALL, AuditRetentionTask.next(clock)));
    }
}
