package jp.madoguchi.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The two ways to the task queue: bound to a city and in its transaction to schedule, unbound to run. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    private static final String TABLE = "jobs.scheduled_tasks";
    private static final int THREADS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    /** A task whose worker was killed is taken over a minute later. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    @Bean
    SchedulerClient taskClient(DataSource bound) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(bound), List.of())
                .tableName(TABLE)
                .jdbcCustomization(new TaskTimestamps())
                .build();
    }

    /** Polls the queue of one cluster. */
    static Scheduler scheduler(Databases databases, String cluster, List<Task<?>> tasks, Clock clock) {
        return Scheduler.create(BoundDataSource.unbound(databases, cluster), tasks)
                .tableName(TABLE)
                .jdbcCustomization(new TaskTimestamps())
                .threads(THREADS)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(0.5, 2.0)
                .shutdownMaxWait(LAST_WORDS)
                .clock(clock::instant)
                .build();
    }
}
