package jp.madoguchi.core.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code platform.city_step}: which steps of a course a city has and how far they are. */
final class StepTable {

    private static final int LONGEST_ERROR = 500;

    private final JdbcTemplate owner;
    private final Clock clock;

    /** @param owner connections of the registry's owner */
    StepTable(JdbcTemplate owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
    }

    /** Adds a step unless it is there. */
    void plan(String city, Course course, String step, int position) {
        owner.update("""
                INSERT INTO platform.city_step (city, course, step, position)
                SELECT code, ?, ?, ? FROM platform.city WHERE code = ? ON CONFLICT DO NOTHING
                """, course.name(), step, position, city);
    }

    List<StepView> of(String city, Course course) {
        return owner.query(
                "SELECT * FROM platform.city_step WHERE city = ? AND course = ? ORDER BY position, step",
                (row, number) -> view(row),
                city,
                course.name());
    }

    void running(String city, Course course, String step) {
        owner.update("""
                UPDATE platform.city_step
                SET state = 'RUNNING', started_at = ?, ended_at = NULL, attempts = attempts + 1, error = NULL
                WHERE city = ? AND course = ? AND step = ?
                """, now(), city, course.name(), step);
    }

    void ended(String city, Course course, String step, StepView.State state, Map<String, Long> removed) {
        owner.update("""
                UPDATE platform.city_step
                SET state = ?, started_at = coalesce(started_at, ?), ended_at = ?, removed = ?::jsonb
                WHERE city = ? AND course = ? AND step = ?
                """, state.name(), now(), now(), JsonText.write(removed), city, course.name(), step);
    }

    void failed(String city, Course course, String step, String error) {
        owner.update(
                "UPDATE platform.city_step SET state = 'FAILED', ended_at = ?, error = ?"
                        + " WHERE city = ? AND course = ? AND step = ?",
                now(),
                error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error,
                city,
                course.name(),
                step);
    }

    private OffsetDateTime now() {
        return JapanTime.db(clock.instant());
    }

    private static StepView view(ResultSet row) throws SQLException {
        Map<String, Long> removed = new TreeMap<>();
        JsonText.read(row.getString("removed")).forEach((what, count) -> removed.put(what, Long.valueOf(count)));
        return new StepView(
                row.getString("step"),
                StepView.State.valueOf(row.getString("state")),
                JapanTime.readOptional(row, "started_at"),
                JapanTime.readOptional(row, "ended_at"),
                row.getInt("attempts"),
                row.getString("error"),
                removed);
    }
}
