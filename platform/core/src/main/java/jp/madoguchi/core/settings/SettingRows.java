package jp.madoguchi.core.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored settings of the bound city, their history, and a version for each group that is edited together. */
@Component
class SettingRows {
    private static final String HISTORY = """
            SELECT id, key, old_value, new_value, changed_by, changed_by_name, changed_at FROM setting_history
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SettingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A stored value and who chose it. */
    record Row(String value, String changedBy, Instant changedAt) {}

    Map<String, Row> all() {
        Map<String, Row> rows = new HashMap<>();
        jdbc.sql("SELECT key, value, changed_by, changed_by_name, changed_at FROM setting")
                .query((RowCallbackHandler) row -> rows.put(
                        row.getString("key"),
                        new Row(row.getString("value"), name(row), JapanTime.read(row, "changed_at"))));
        return rows;
    }

    int version(SettingGroup group) {
        return jdbc.sql("SELECT version FROM setting_group WHERE code = ?")
                .param(group.code())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Takes the next version of a group if the present one is what was seen; locks the group until the commit. */
    boolean nextVersion(SettingGroup group, int seen) {
        return jdbc.sql("""
                        INSERT INTO setting_group (code, version) SELECT ?, ? + 1
                        ON CONFLICT (code) DO UPDATE SET version = setting_group.version + 1
                        WHERE setting_group.version = ?
                        """).params(group.code(), seen, seen).update() == 1;
    }

    void nextVersion(SettingGroup group) {
        jdbc.sql("""
                        INSERT INTO setting_group (code, version) VALUES (?, 1)
                        ON CONFLICT (code) DO UPDATE SET version = setting_group.version + 1
                        """).param(group.code()).update();
    }

    void write(String key, String value, Actor by) {
        jdbc.sql("""
                        INSERT INTO setting_history (key, old_value, new_value, changed_by, changed_by_name, changed_at)
                        VALUES (:key, (SELECT value FROM setting WHERE key = :key FOR UPDATE), :value, :by, :name, :at)
                        """)
                .param("key", key)
                .param("value", value)
                .param("by", by.id())
                .param("name", by.name())
                .param("at", JapanTime.db(clock.instant()))
                .update();
        jdbc.sql("""
                        INSERT INTO setting (key, value, changed_by, changed_by_name, changed_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by,
                            changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                        """)
                .params(key, value, by.id(), by.name(), JapanTime.db(clock.instant()))
                .update();
    }

    List<SettingChange> history(int most) {
        return jdbc.sql(HISTORY + "ORDER BY id DESC LIMIT ?")
                .param(most)
                .query(SettingRows::change)
                .list();
    }

    Optional<SettingChange> change(long id) {
        return jdbc.sql(HISTORY + "WHERE id = ?")
                .param(id)
                .query(SettingRows::change)
                .optional();
    }

    private static SettingChange change(ResultSet row, int number) throws SQLException {
        return new SettingChange(
                row.getLong("id"),
                row.getString("key"),
                row.getString("old_value"),
                row.getString("new_value"),
                name(row),
                JapanTime.read(row, "changed_at"));
    }

    private static String name(ResultSet row) throws SQLException {
        String name = row.getString("changed_by_name");
        return name == null ? row.getString("changed_by") : name;
    }
}
