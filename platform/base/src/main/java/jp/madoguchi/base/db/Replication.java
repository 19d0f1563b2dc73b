package jp.madoguchi.base.db;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.jdbc.core.JdbcTemplate;

/** A publication with its slot on one cluster, and the subscription to it on another; all three of one name. */
final class Replication {

    private final OwnerDatabase source;
    private final OwnerDatabase target;
    private final String name;

    Replication(OwnerDatabase source, OwnerDatabase target, String name) {
        this.source = source;
        this.target = target;
        this.name = SqlName.check(name);
    }

    /** The slot is made by itself: two databases of one server could not wait for each other otherwise. */
    void begin(String tables) {
        source.jdbc().execute("CREATE PUBLICATION " + name + " FOR TABLE " + tables);
        source.jdbc().query("SELECT pg_create_logical_replication_slot(?, 'pgoutput')", row -> {}, name);
        String statement = Objects.requireNonNull(target.jdbc()
                .queryForObject(
                        "SELECT format('CREATE SUBSCRIPTION %I CONNECTION %L PUBLICATION %I"
                                + " WITH (create_slot = false, slot_name = %L)', ?, ?, ?, ?)",
                        String.class, name, connection(), name, name));
        target.jdbc().execute(statement);
    }

    CopyProgress progress() {
        return Objects.requireNonNull(target.jdbc()
                .queryForObject(
                        """
                        SELECT count(*) FILTER (WHERE r.srsubstate = 'r'), count(*),
                               coalesce(max(e.apply_error_count + e.sync_error_count), 0)
                        FROM pg_subscription s LEFT JOIN pg_subscription_rel r ON r.srsubid = s.oid
                             LEFT JOIN pg_stat_subscription_stats e ON e.subid = s.oid
                        WHERE s.subname = ? AND s.subdbid =
                              (SELECT oid FROM pg_database WHERE datname = current_database())
                        """, (row, number) -> new CopyProgress(row.getInt(1), row.getInt(2), row.getLong(3)), name));
    }

    String position() {
        return Objects.requireNonNull(
                source.jdbc().queryForObject("SELECT pg_current_wal_insert_lsn()::text", String.class));
    }

    boolean has(String position) {
        return source.jdbc()
                .query(
                        "SELECT confirmed_flush_lsn >= ?::pg_lsn FROM pg_replication_slots WHERE slot_name = ?",
                        (row, number) -> row.getBoolean(1),
                        position,
                        name)
                .contains(true);
    }

    void endOnTarget() {
        JdbcTemplate jdbc = target.jdbc();
        if (!jdbc.queryForList(
                        "SELECT 1 FROM pg_subscription WHERE subname = ? AND subdbid ="
                                + " (SELECT oid FROM pg_database WHERE datname = current_database())",
                        Integer.class,
                        name)
                .isEmpty()) {
            jdbc.execute("ALTER SUBSCRIPTION " + name + " DISABLE");
            jdbc.execute("ALTER SUBSCRIPTION " + name + " SET (slot_name = NONE)");
            jdbc.execute("DROP SUBSCRIPTION " + name);
        }
    }

    void endOnSource() {
        JdbcTemplate jdbc = source.jdbc();
        // A sender that has not noticed its reader's end would keep the slot from being dropped.
        jdbc.query("""
                SELECT pg_terminate_backend(active_pid, 5000) FROM pg_replication_slots
                WHERE slot_name = ? AND active_pid IS NOT NULL
                """, row -> {}, name);
        jdbc.query(
                "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = ?",
                row -> {},
                name);
        jdbc.execute("DROP PUBLICATION IF EXISTS " + name);
    }

    /** How the target reaches the source, as libpq reads it. */
    private String connection() {
        DatabaseSettings settings = source.settings();
        Properties parsed = Objects.requireNonNull(Driver.parseURL(settings.url(), null), "not a PostgreSQL address");
        StringBuilder text = new StringBuilder();
        add(text, "host", PGProperty.PG_HOST.getOrDefault(parsed));
        add(text, "port", PGProperty.PG_PORT.getOrDefault(parsed));
        add(text, "dbname", PGProperty.PG_DBNAME.getOrDefault(parsed));
        add(text, "sslmode", PGProperty.SSL_MODE.getOrNull(parsed));
        add(text, "user", settings.user());
        add(text, "password", settings.password());
        return text.toString();
    }

    private static void add(StringBuilder text, String key, @Nullable String value) {
        if (value != null) {
            text.append(key)
                    .append("='")
                    .append(value.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("' ");
        }
    }

    /** What this cluster lacks to give or take a city; empty when nothing. */
    static List<String> missing(OwnerDatabase owner) {
        return owner.jdbc().query("""
                        SELECT 'wal_level' WHERE current_setting('wal_level') <> 'logical'
                        UNION ALL SELECT 'replication' FROM pg_roles
                            WHERE rolname = current_user AND NOT (rolreplication OR rolsuper)
                        UNION ALL SELECT 'subscription' WHERE NOT EXISTS (SELECT FROM pg_roles r
                            WHERE r.rolname = 'pg_create_subscription' AND pg_has_role(current_user, r.oid, 'USAGE'))
                            AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
                        """, (row, number) -> row.getString(1));
    }
}
