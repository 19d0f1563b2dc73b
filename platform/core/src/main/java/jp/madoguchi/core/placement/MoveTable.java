package jp.madoguchi.core.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.JdbcTemplate;

/** The moves in the registry. */
final class MoveTable {

    private static final String COLUMNS = "SELECT id, city, source, target, state, step, operator, pause_millis,"
            + " rows_moved, problem, created_at FROM platform.city_move";

    private final OwnerDatabase main;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    MoveTable(OwnerDatabase main, Clock clock) {
        this.main = main;
        this.jdbc = main.jdbc();
        this.clock = clock;
    }

    /** Writes a move down. A second one of the same city at a time is refused by the table itself. */
    long add(String city, String source, String target, String operator) {
        return jdbc.query(
                        "INSERT INTO platform.city_move (city, source, target, operator, created_at)"
                                + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                        (row, number) -> row.getLong(1),
                        city,
                        source,
                        target,
                        operator,
                        now())
                .getFirst();
    }

    MoveRecord get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No move " + id));
    }

    Optional<MoveRecord> find(long id) {
        return jdbc.query(COLUMNS + " WHERE id = ?", MoveTable::read, id).stream()
                .findFirst();
    }

    /** The newest first. */
    List<MoveRecord> all() {
        return jdbc.query(COLUMNS + " ORDER BY id DESC LIMIT 100", MoveTable::read);
    }

    /** The move that has left a copy of the city on a cluster. */
    Optional<MoveRecord> oldCopy(String city, String cluster) {
        return jdbc
                .query(COLUMNS + " WHERE city = ? AND source = ? AND state = 'MOVED'", MoveTable::read, city, cluster)
                .stream()
                .findFirst();
    }

    /** The moves that have left a copy of the city somewhere. */
    List<MoveRecord> oldCopies(String city) {
        return jdbc.query(COLUMNS + " WHERE city = ? AND state = 'MOVED' ORDER BY id", MoveTable::read, city);
    }

    void begin(long id, MoveStep step) {
        jdbc.update("UPDATE platform.city_move SET step = ?, changed_at = ? WHERE id = ?", step.name(), now(), id);
        jdbc.update(
                "INSERT INTO platform.city_move_step (move, step, started_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (move, step) DO NOTHING",
                id,
                step.name(),
                now());
    }

    void say(long id, MoveStep step, String detail) {
        jdbc.update(
                "UPDATE platform.city_move_step SET detail = ? WHERE move = ? AND step = ?", detail, id, step.name());
    }

    void end(long id, MoveStep step) {
        jdbc.update(
                "UPDATE platform.city_move_step SET ended_at = ? WHERE move = ? AND step = ?", now(), id, step.name());
    }

    List<StepRecord> steps(long id) {
        return jdbc.query(
                "SELECT step, detail, started_at, ended_at FROM platform.city_move_step WHERE move = ? ORDER BY started_at",
                (row, number) -> new StepRecord(
                        MoveStep.valueOf(row.getString("step")),
                        row.getString("detail"),
                        JapanTime.read(row, "started_at"),
                        JapanTime.readOptional(row, "ended_at")),
                id);
    }

    /** The city stops, if it still stands as a city that may be moved. */
    boolean stop(MoveRecord move) {
        return main.transaction().execute(status -> {
            int known = jdbc.update(
                    "UPDATE platform.city_move SET stopped_at = ?, state_before = (SELECT state FROM platform.city"
                            + " WHERE code = ? AND cluster = ? AND state IN ('ACTIVE', 'SUSPENDED') FOR UPDATE)"
                            + " WHERE id = ?",
                    now(),
                    move.city(),
                    move.source(),
                    move.id());
            return known == 1
                    && jdbc.update(
                                    "UPDATE platform.city SET state = 'MOVING', changed_at = ? WHERE code = ?"
                                            + " AND cluster = ? AND state IN ('ACTIVE', 'SUSPENDED')",
                                    now(),
                                    move.city(),
                                    move.source())
                            == 1;
        });
    }

    /** The city is open again where it was, unless that was done before. */
    void reopen(MoveRecord move) {
        jdbc.update(
                "UPDATE platform.city c SET state = m.state_before, changed_at = ? FROM platform.city_move m"
                        + " WHERE m.id = ? AND c.code = m.city AND c.cluster = m.source AND c.state = 'MOVING'"
                        + " AND m.state_before IS NOT NULL",
                now(),
                move.id());
    }

    /** From this statement on the city is at home on the target. */
    void switchOver(MoveRecord move, long rows) {
        main.transaction().executeWithoutResult(status -> {
            int switched = jdbc.update(
                    "UPDATE platform.city c SET cluster = m.target, state = m.state_before, changed_at = ?"
                            + " FROM platform.city_move m WHERE m.id = ? AND c.code = m.city AND c.state = 'MOVING'",
                    now(),
                    move.id());
            if (switched != 1) {
                throw new MoveFailed("changed");
            }
            jdbc.update(
                    "UPDATE platform.city_move SET step = 'TIDY', rows_moved = ?, pause_millis ="
                            + " (extract(epoch FROM ?::timestamptz - stopped_at) * 1000)::bigint WHERE id = ?",
                    rows,
                    now(),
                    move.id());
        });
    }

    void finish(long id, MoveRecord.State state) {
        jdbc.update("UPDATE platform.city_move SET state = ?, changed_at = ? WHERE id = ?", state.name(), now(), id);
    }

    void note(long id, String problem) {
        jdbc.update("UPDATE platform.city_move SET problem = coalesce(problem, ?) WHERE id = ?", problem, id);
    }

    private OffsetDateTime now() {
        return JapanTime.db(clock.instant());
    }

    private static MoveRecord read(ResultSet row, int number) throws SQLException {
        return new MoveRecord(
                row.getLong("id"),
                row.getString("city"),
                row.getString("source"),
                row.getString("target"),
                MoveRecord.State.valueOf(row.getString("state")),
                row.getString("step"),
                row.getString("operator"),
                row.getObject("pause_millis", Long.class),
                row.getObject("rows_moved", Long.class),
                row.getString("problem"),
                JapanTime.read(row, "created_at"));
    }
}
