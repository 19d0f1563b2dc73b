package jp.madoguchi.core.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a {@link PlatformTask} for the scheduler. */
final class UnboundTask {
    private static final Logger LOG = LoggerFactory.getLogger(UnboundTask.class);

    private final PlatformTask task;

    UnboundTask(PlatformTask task) {
        this.task = task;
    }

    Task<Void> asTask() {
        return Tasks.custom(task.name(), Void.class)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(instance.getId(), context.getExecution().consecutiveFailures + 1));
    }

    private CompletionHandler<Void> run(String instance, int attempt) {
        Optional<Instant> next = task.run(PlatformTasks.id(instance), attempt);
        return (complete, operations) ->
                next.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int attempt = complete.getExecution().consecutiveFailures + 1;
        if (attempt < task.mostAttempts()) {
            operations.reschedule(complete, complete.getTimeDone().plus(task.retryAfter(attempt)));
            return;
        }
        LOG.error(
                "Task {} {} is given up after {} attempts",
                task.name(),
                complete.getExecution().getId(),
                attempt);
        operations.remove();
    }
}
