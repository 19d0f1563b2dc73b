package jp.madoguchi.core.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tasks of the bound city, in the caller's transaction: they stand or fall with it. */
@Service
public class CityTasks {
    private final SchedulerClient client;
    private final JdbcClient jdbc;

    CityTasks(SchedulerClient client, JdbcClient jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** Adds tasks in one round trip. */
    public void schedule(List<PlannedTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        List<SchedulableInstance<?>> instances = new ArrayList<>();
        for (PlannedTask task : tasks) {
            TaskInstance<Void> instance = new TaskInstance<>(task.task(), instance(task.id()));
            instances.add(SchedulableInstance.of(instance, task.at()));
        }
        client.scheduleBatch(instances);
    }

    /**
     * Adds a task unless it is there. One statement of our own: the scheduler's way tries an insert and reads after it
     * has failed, which PostgreSQL does not allow inside a transaction.
     */
    public void ensure(PlannedTask task) {
        jdbc.sql("""
                        INSERT INTO jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES (?, ?, ?, false, 1) ON CONFLICT DO NOTHING
                        """)
                .params(task.task(), instance(task.id()), JapanTime.db(task.at()))
                .update();
    }

    /** The tasks about one thing, by their time. */
    public List<TaskView> about(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT task_name, task_instance, execution_time, picked,
                                       coalesce(consecutive_failures, 0) AS failures, last_failure
                                FROM jobs.scheduled_tasks WHERE task_instance = ANY (?)
                                ORDER BY execution_time, task_name
                                """)
                        .param(ids.stream().map(CityTasks::instance).toArray(String[]::new))
                        .query((row, number) -> new TaskView(
                                row.getString("task_name"),
                                row.getString("task_instance"),
                                JapanTime.read(row, "execution_time"),
                                row.getBoolean("picked"),
                                row.getInt("failures"),
                                JapanTime.readOptional(row, "last_failure")))
                        .list();
    }

    /** With what the names of the bound city's tasks begin. */
    public static String prefix() {
        return Tenancy.current().code() + ":";
    }

    private static String instance(String id) {
        return prefix() + id;
    }
}
