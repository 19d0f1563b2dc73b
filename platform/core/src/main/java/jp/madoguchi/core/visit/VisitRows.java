package jp.madoguchi.core.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the bound city's visits. */
@Component
class VisitRows {

    private static final String SELECT = """
            SELECT id, operator, operator_name, reason, minutes, as_group, export, state, requested_at, answered_at,
                   answered_by, note, opened_at, ends_at, ended_at, ended_by
            FROM staff_operator_visit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Visit> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(this::row).optional();
    }

    List<Visit> latest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY requested_at DESC, id LIMIT ?")
                .param(limit)
                .query(this::row)
                .list();
    }

    List<Visit> of(String operator, int limit) {
        return jdbc.sql(SELECT + "WHERE operator = ? ORDER BY requested_at DESC, id LIMIT ?")
                .params(operator, limit)
                .query(this::row)
                .list();
    }

    private Visit row(ResultSet row, int number) throws SQLException {
        Instant requested = JapanTime.read(row, "requested_at");
        @Nullable Instant answered = JapanTime.readOptional(row, "answered_at");
        @Nullable Instant ends = JapanTime.readOptional(row, "ends_at");
        Visit.State stored = Visit.State.valueOf(row.getString("state"));
        return new Visit(
                row.getObject("id", UUID.class),
                row.getString("operator"),
                row.getString("operator_name"),
                row.getString("reason"),
                row.getInt("minutes"),
                new VisitScope(row.getString("as_group"), row.getBoolean("export")),
                Visit.at(clock.instant(), stored, requested, answered, ends),
                requested,
                answered,
                row.getString("answered_by"),
                row.getString("note"),
                JapanTime.readOptional(row, "opened_at"),
                ends,
                JapanTime.readOptional(row, "ended_at"),
                row.getString("ended_by"));
    }
}
