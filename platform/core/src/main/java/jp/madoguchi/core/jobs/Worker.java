package jp.madoguchi.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Polls the task queue of every cluster and runs what is due, with the task's city bound. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class Worker implements SmartLifecycle {
    private final Databases databases;
    private final CityRegistry registry;
    private final List<Task<?>> tasks;
    private final Clock clock;
    private volatile List<Scheduler> running = List.of();

    Worker(Databases databases, CityRegistry registry, List<CityTask> tasks, Clock clock) {
        this.databases = databases;
        this.registry = registry;
        this.clock = clock;
        this.tasks = tasks.stream()
                .<Task<?>>map(task -> new BoundTask(task, registry).asTask())
                .toList();
    }

    @Override
    public void start() {
        running = Stream.concat(
                        Stream.of(Databases.MAIN), registry.all().stream().map(City::cluster))
                .distinct()
                .map(cluster -> JobsConfiguration.scheduler(databases, cluster, tasks, clock))
                .toList();
        running.forEach(Scheduler::start);
    }

    @Override
    public void stop() {
        running.forEach(Scheduler::stop);
        running = List.of();
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty();
    }
}
