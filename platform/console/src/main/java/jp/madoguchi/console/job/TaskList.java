package jp.madoguchi.console.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The queue of the platform, as the worker's own login sees it. */
@Service
public class TaskList {

    private static final int SHOWN = 200;
    private static final String COLUMNS = """
            SELECT task_name, split_part(task_instance, ':', 1) AS city, split_part(task_instance, ':', 2) AS id,
                   execution_time, picked, coalesce(consecutive_failures, 0) AS failures, last_failure
            FROM jobs.scheduled_tasks
            """;

    private final JdbcClient queue;

    TaskList(Databases databases) {
        this.queue = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
    }

    /** How many tasks there are, and how many of them failed at their last attempt. */
    Counts counts() {
        return queue.sql("""
                SELECT count(*) AS waiting, count(*) FILTER (WHERE consecutive_failures > 0) AS failed
                FROM jobs.scheduled_tasks
                """)
                .query((row, number) -> new Counts(row.getLong("waiting"), row.getLong("failed")))
                .single();
    }

    /** Failed tasks, the longest failing first. */
    List<WaitingTask> failed() {
        return queue.sql(COLUMNS + " WHERE consecutive_failures > 0 ORDER BY consecutive_failures DESC, last_failure"
                        + " LIMIT :most")
                .param("most", SHOWN)
                .query(TaskList::task)
                .list();
    }

    /** What is due next. */
    List<WaitingTask> next() {
        return queue.sql(COLUMNS + " ORDER BY execution_time LIMIT :most")
                .param("most", SHOWN)
                .query(TaskList::task)
                .list();
    }

    /** What is due next in one city. */
    public List<WaitingTask> of(String city) {
        return queue.sql(COLUMNS + " WHERE split_part(task_instance, ':', 1) = :city ORDER BY execution_time"
                        + " LIMIT :most")
                .param("city", city)
                .param("most", SHOWN)
                .query(TaskList::task)
                .list();
    }

    private static WaitingTask task(ResultSet row, int number) throws SQLException {
        Timestamp failure = row.getTimestamp("last_failure");
        return new WaitingTask(
                row.getString("task_name"),
                row.getString("city"),
                row.getString("id"),
                row.getTimestamp("execution_time").toInstant(),
                row.getBoolean("picked"),
                row.getInt("failures"),
                failure == null ? null : failure.toInstant());
    }

    /** Numbers of the queue. */
    public record Counts(long waiting, long failed) {}
}
