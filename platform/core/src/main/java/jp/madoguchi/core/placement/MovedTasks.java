package jp.madoguchi.core.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.madoguchi.base.db.OwnerDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A city's rows of the task queue on their way from one cluster's queue to another's. */
final class MovedTasks {

    private static final String OF_CITY = " FROM jobs.scheduled_tasks WHERE split_part(task_instance, ':', 1) = ?";
    private static final List<String> KEPT = List.of(
            "task_name",
            "task_instance",
            "task_data",
            "execution_time",
            "last_success",
            "last_failure",
            "consecutive_failures",
            "version",
            "priority");

    private MovedTasks() {}

    /** Whether a worker is at one of them. */
    static boolean running(OwnerDatabase owner, String city) {
        return !owner.jdbc()
                .queryForList("SELECT 1" + OF_CITY + " AND picked", Integer.class, city)
                .isEmpty();
    }

    /** Writes them to the target, where a worker leaves them alone until the city lives there. */
    static int copy(OwnerDatabase source, OwnerDatabase target, String city) {
        List<Object[]> rows =
                source.jdbc().query("SELECT " + String.join(", ", KEPT) + OF_CITY, (row, number) -> values(row), city);
        target.transaction().executeWithoutResult(status -> {
            remove(target, city);
            JdbcTemplate jdbc = target.jdbc();
            jdbc.batchUpdate(
                    "INSERT INTO jobs.scheduled_tasks (" + String.join(", ", KEPT)
                            + ", picked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, false)",
                    rows);
        });
        return rows.size();
    }

    private static Object[] values(ResultSet row) throws SQLException {
        Object[] values = new Object[KEPT.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    static void remove(OwnerDatabase owner, String city) {
        owner.jdbc().update("DELETE" + OF_CITY, city);
    }
}
