package jp.madoguchi.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.Cluster;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Polls the task queue of every cluster and runs what is due; a cluster added meanwhile is polled within seconds. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class Worker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long LOOK_SECONDS = 5;

    private final Databases databases;
    private final ClusterRegistry clusters;
    private final CityRegistry cities;
    private final List<CityTask> cityTasks;
    private final List<PlatformTask> platformTasks;
    private final Clock clock;
    private final Map<String, Scheduler> polled = new TreeMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clusters").factory());

    private volatile boolean running;

    Worker(
            Databases databases,
            ClusterRegistry clusters,
            CityRegistry cities,
            List<CityTask> cityTasks,
            List<PlatformTask> platformTasks,
            Clock clock) {
        this.databases = databases;
        this.clusters = clusters;
        this.cities = cities;
        this.cityTasks = cityTasks;
        this.platformTasks = platformTasks;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        poll(Set.of(Databases.MAIN));
        watch.scheduleWithFixedDelay(this::followRegistry, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Begins with clusters that were added, and leaves those that were taken out. */
    void followRegistry() {
        try {
            poll(clusters.all().stream().map(Cluster::name).collect(Collectors.toSet()));
        } catch (RuntimeException e) {
            LOG.warn("The clusters cannot be read now, the known ones are polled: {}", e.getMessage());
        }
    }

    private synchronized void poll(Set<String> wanted) {
        if (!running) {
            return;
        }
        for (String cluster : wanted) {
            polled.computeIfAbsent(cluster, this::startedFor);
        }
        List<String> gone =
                polled.keySet().stream().filter(name -> !wanted.contains(name)).toList();
        for (String cluster : gone) {
            Scheduler scheduler = polled.remove(cluster);
            if (scheduler != null) {
                scheduler.stop();
            }
        }
    }

    private Scheduler startedFor(String cluster) {
        List<Task<?>> tasks = new ArrayList<>();
        cityTasks.forEach(task -> tasks.add(new BoundTask(task, cluster, cities).asTask()));
        if (cluster.equals(Databases.MAIN)) {
            platformTasks.forEach(task -> tasks.add(new UnboundTask(task).asTask()));
        }
        Scheduler scheduler = JobsConfiguration.scheduler(databases, cluster, tasks, clock);
        scheduler.start();
        return scheduler;
    }

    @Override
    public void stop() {
        List<Scheduler> last;
        synchronized (this) {
            running = false;
            last = List.copyOf(polled.values());
            polled.clear();
        }
        watch.shutdownNow();
        last.forEach(Scheduler::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
