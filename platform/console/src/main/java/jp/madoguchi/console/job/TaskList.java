package jp.madoguchi.console.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Cluster;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
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

    private static final Logger log = LoggerFactory.getLogger(TaskList.class);

    private final Databases databases;
    private final ClusterRegistry clusters;

    TaskList(Databases databases, ClusterRegistry clusters) {
        this.databases = databases;
        this.clusters = clusters;
    }

    /** How many tasks there are, and how many of them failed at their last attempt. */
    Counts counts() {
        return everywhere(queue -> List.of(queue.sql("""
                        SELECT count(*) AS waiting, count(*) FILTER (WHERE consecutive_failures > 0) AS failed
                        FROM jobs.scheduled_tasks
                        """)
                        .query((row, number) -> new Counts(row.getLong("waiting"), row.getLong("failed")))
                        .single()))
                .reduce(new Counts(0, 0), Counts::plus);
    }

    /** Failed tasks, the longest failing first. */
    List<WaitingTask> failed() {
        return everywhere(queue -> queue.sql(COLUMNS + " WHERE consecutive_failures > 0"
                                + " ORDER BY consecutive_failures DESC, last_failure LIMIT :most")
                        .param("most", SHOWN)
                        .query(TaskList::task)
                        .list())
                .sorted(Comparator.comparingInt(WaitingTask::failures).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** What is due next. */
    List<WaitingTask> next() {
        return everywhere(queue -> queue.sql(COLUMNS + " ORDER BY execution_time LIMIT :most")
                        .param("most", SHOWN)
                        .query(TaskList::task)
                        .list())
                .sorted(Comparator.comparing(WaitingTask::due))
                .limit(SHOWN)
                .toList();
    }

    /** What is due next in one city. */
    public List<WaitingTask> of(City city) {
        return queue(city.cluster())
                .sql(COLUMNS + " WHERE split_part(task_instance, ':', 1) = :city ORDER BY execution_time LIMIT :most")
                .param("city", city.code())
                .param("most", SHOWN)
                .query(TaskList::task)
                .list();
    }

    /** What every cluster answers; one that does not is left out. */
    private <T> Stream<T> everywhere(Function<JdbcClient, List<T>> question) {
        List<T> answers = new ArrayList<>();
        for (Cluster cluster : clusters.all()) {
            try {
                answers.addAll(question.apply(queue(cluster.name())));
            } catch (DataAccessException e) {
                log.warn("The tasks of cluster {} cannot be read: {}", cluster.name(), e.getMessage());
            }
        }
        return answers.stream();
    }

    private JdbcClient queue(String cluster) {
        return JdbcClient.create(BoundDataSource.unbound(databases, cluster));
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
    public record Counts(long waiting, long failed) {

        Counts plus(Counts more) {
            return new Counts(waiting + more.waiting, failed + more.failed);
        }
    }
}
