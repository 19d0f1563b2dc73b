package jp.madoguchi.core.migration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What old names mean, by profile. */
@Component
class NameRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    NameRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OldNames facilities(String profile) {
        OldNames names = new OldNames();
        jdbc.sql("SELECT id, name, code FROM facility ORDER BY display_order, id")
                .query((RowCallbackHandler) row -> {
                    names.own(row.getString("name"), row.getString("id"));
                    names.own(row.getString("code"), row.getString("id"));
                });
        // A place that is no more leaves its old names without a meaning.
        return chosen(names, profile, NameKind.FACILITY, "AND target IN (SELECT id::text FROM facility)");
    }

    OldNames procedures(String profile) {
        OldNames names = new OldNames();
        jdbc.sql("SELECT code, name FROM procedure ORDER BY display_order, code")
                .query((RowCallbackHandler) row -> {
                    names.own(row.getString("name"), row.getString("code"));
                    names.own(row.getString("code"), row.getString("code"));
                });
        return chosen(names, profile, NameKind.PROCEDURE, "AND target IN (SELECT code FROM procedure)");
    }

    private OldNames chosen(OldNames names, String profile, NameKind kind, String there) {
        jdbc.sql("SELECT old_name, target FROM staff_migration_name WHERE profile = ? AND kind = ? " + there)
                .params(profile, kind.name())
                .query((RowCallbackHandler) row -> names.choose(row.getString("old_name"), row.getString("target")));
        return names;
    }

    void choose(String profile, NameKind kind, String oldName, String target, String by) {
        jdbc.sql("""
                        INSERT INTO staff_migration_name (profile, kind, old_name, target, changed_by, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (profile, kind, old_name) DO UPDATE SET target = excluded.target,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .params(profile, kind.name(), oldName, target, by, JapanTime.db(clock.instant()))
                .update();
    }

    /** The names that the bookings of a run use, with the number of rows. */
    List<Used> used(UUID run, NameKind kind) {
        String statement = kind == NameKind.FACILITY
                ? "SELECT facility AS name, count(*) AS rows FROM staff_migration_row"
                        + " WHERE run_id = ? AND kind = 'BOOKING' AND facility <> '' GROUP BY facility ORDER BY 1"
                : "SELECT procedure AS name, count(*) AS rows FROM staff_migration_row"
                        + " WHERE run_id = ? AND kind = 'BOOKING' AND procedure <> '' GROUP BY procedure ORDER BY 1";
        return jdbc.sql(statement)
                .param(run)
                .query((row, number) -> new Used(row.getString("name"), row.getInt("rows")))
                .list();
    }

    record Used(String name, int rows) {}
}
