package jp.madoguchi.core.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a {@link CityTask} for the scheduler: finds the city in the instance's name, binds it, and backs off. */
final class BoundTask {
    private static final Logger LOG = LoggerFactory.getLogger(BoundTask.class);

    /** A city that moves or waits for a newer application is looked at again after this. */
    private static final Duration LATER = Duration.ofSeconds(10);

    private final CityTask task;
    private final String cluster;
    private final CityRegistry registry;

    /** @param cluster where the task's row lies; it is left alone while its city lives elsewhere */
    BoundTask(CityTask task, String cluster, CityRegistry registry) {
        this.task = task;
        this.cluster = cluster;
        this.registry = registry;
    }

    Task<Void> asTask() {
        return Tasks.custom(task.name(), Void.class)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(instance.getId(), context.getExecution().consecutiveFailures + 1));
    }

    private CompletionHandler<Void> run(String instance, int attempt) {
        City city = city(instance);
        if (!task.aboutThePlace() && (!city.workable() || !city.cluster().equals(cluster))) {
            return (complete, operations) ->
                    operations.reschedule(complete, complete.getTimeDone().plus(LATER));
        }
        Optional<Instant> next = CityScope.call(city, () -> task.run(id(instance), attempt));
        return (complete, operations) ->
                next.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        String instance = complete.getExecution().getId();
        int attempt = complete.getExecution().consecutiveFailures + 1;
        if (attempt < task.mostAttempts()) {
            operations.reschedule(complete, complete.getTimeDone().plus(task.retryAfter(attempt)));
            return;
        }
        LOG.error("Task {} {} is given up after {} attempts", task.name(), instance, attempt);
        CityScope.run(city(instance), () -> task.gaveUp(id(instance)));
        operations.remove();
    }

    private City city(String instance) {
        String code = instance.substring(0, instance.indexOf(':'));
        return registry.byCode(code)
                // One that was added a moment ago may not be in what was read before.
                .or(() -> registry.now(code))
                .orElseThrow(() -> new IllegalStateException("A task names a city that is not there"));
    }

    private static String id(String instance) {
        return instance.substring(instance.indexOf(':') + 1);
    }
}
