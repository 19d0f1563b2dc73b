package jp.madoguchi.core.jobs;

import java.time.Instant;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Schedules tasks of the platform itself, on the main cluster, whatever city is bound. */
@Service
public class PlatformTasks {
    private final JdbcClient queue;

    PlatformTasks(Databases databases) {
        this.queue = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
    }

    /** Adds the task unless it is there. */
    public void ensure(String task, String id, Instant at) {
        queue.sql("""
                        INSERT INTO jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES (?, ?, ?, false, 1) ON CONFLICT DO NOTHING
                        """).params(task, instance(id), JapanTime.db(at)).update();
    }

    /** Nothing stands before the colon where a city's code would: no city's role may see the row. */
    static String instance(String id) {
        return ":" + id;
    }

    static String id(String instance) {
        return instance.substring(1);
    }
}
