package jp.madoguchi.core.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the terminals of the bound city. */
@Component
class TerminalRows {
    private static final String SELECT =
            "SELECT id, name, public_identity, next_identity, state, next_sequence, acknowledged, acknowledged_at,"
                    + " changed_by, changed_at FROM terminal ";

    private final JdbcClient jdbc;

    TerminalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TerminalRow> all() {
        return jdbc.sql(SELECT + "ORDER BY changed_at DESC, id")
                .query(TerminalRows::row)
                .list();
    }

    List<TerminalRow> enrolled() {
        return jdbc.sql(SELECT + "WHERE state = 'ENROLLED' ORDER BY id")
                .query(TerminalRows::row)
                .list();
    }

    Optional<TerminalRow> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(TerminalRows::row)
                .optional();
    }

    private static TerminalRow row(ResultSet row, int number) throws SQLException {
        return new TerminalRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("public_identity"),
                row.getString("next_identity"),
                TerminalView.State.valueOf(row.getString("state")),
                row.getLong("next_sequence"),
                row.getLong("acknowledged"),
                JapanTime.readOptional(row, "acknowledged_at"),
                row.getString("changed_by"),
                JapanTime.read(row, "changed_at"));
    }
}
