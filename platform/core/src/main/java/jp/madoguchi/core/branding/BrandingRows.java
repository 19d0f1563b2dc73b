package jp.madoguchi.core.branding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The draft of the bound city's look and the looks that were published. */
@Component
class BrandingRows {
    private static final int MOST_VERSIONS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    BrandingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A kept look. */
    record Kept(long id, Map<String, String> values, String by, Instant at) {}

    Optional<Kept> draft() {
        return jdbc.sql(
                        "SELECT version AS id, content, changed_by AS by_name, changed_at AS at FROM staff_branding_draft")
                .query(BrandingRows::row)
                .optional();
    }

    /** Keeps the draft if the present one is what was seen; 0 stands for none. */
    boolean keep(long seen, Map<String, String> values, Actor by) {
        return jdbc.sql("""
                        INSERT INTO staff_branding_draft (version, content, changed_by, changed_at)
                        SELECT ? + 1, ?::jsonb, ?, ?
                        ON CONFLICT (one) DO UPDATE SET version = staff_branding_draft.version + 1,
                            content = excluded.content, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        WHERE staff_branding_draft.version = ?
                        """)
                        .params(seen, JsonText.write(values), by.name(), JapanTime.db(clock.instant()), seen)
                        .update()
                == 1;
    }

    /** Takes the draft away if it is what was seen. */
    boolean drop(long seen) {
        return jdbc.sql("DELETE FROM staff_branding_draft WHERE version = ?")
                        .param(seen)
                        .update()
                == 1;
    }

    void publish(Map<String, String> values, Actor by) {
        jdbc.sql("INSERT INTO staff_branding_version (content, published_by, published_at) VALUES (?::jsonb, ?, ?)")
                .params(JsonText.write(values), by.name(), JapanTime.db(clock.instant()))
                .update();
    }

    List<Kept> versions() {
        return jdbc.sql("""
                        SELECT id, content, published_by AS by_name, published_at AS at
                        FROM staff_branding_version ORDER BY id DESC LIMIT ?
                        """).param(MOST_VERSIONS).query(BrandingRows::row).list();
    }

    Optional<Kept> version(long id) {
        return jdbc.sql("""
                        SELECT id, content, published_by AS by_name, published_at AS at
                        FROM staff_branding_version WHERE id = ?
                        """).param(id).query(BrandingRows::row).optional();
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                JsonText.read(row.getString("content")),
                row.getString("by_name"),
                JapanTime.read(row, "at"));
    }
}
