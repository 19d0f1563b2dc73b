package jp.madoguchi.core.lifecycle;

import java.time.Clock;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the task of a course into the queue of the registry's cluster, which every worker polls. */
final class CourseQueue {

    private final JdbcTemplate owner;
    private final Clock clock;

    /** @param owner connections of the registry's owner */
    CourseQueue(JdbcTemplate owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * Has the course run, or run again. A task that a killed worker left behind is taken from it; if it was not dead, the
     * two take turns and the second finds everything done.
     */
    void put(String city, Course course) {
        owner.update("""
                INSERT INTO jobs.scheduled_tasks AS task
                       (task_name, task_instance, execution_time, picked, version)
                VALUES (?, ?, ?, false, 1)
                ON CONFLICT (task_name, task_instance) DO UPDATE
                SET execution_time = excluded.execution_time, picked = false, picked_by = NULL, last_heartbeat = NULL,
                    consecutive_failures = 0, version = task.version + 1
                """, LifeTask.NAME, city + ":" + course.task(), JapanTime.db(clock.instant()));
    }
}
