package jp.madoguchi.base.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner's connections of one cluster: makes schemas and roles, and runs migrations. Never part of a web node. */
public final class OwnerDatabase implements AutoCloseable {

    private final HikariDataSource owner;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate apart;
    private final DatabaseSettings settings;
    private final SchemaRelations relations;

    public OwnerDatabase(DatabaseSettings settings) {
        this.settings = settings;
        this.owner = new HikariDataSource(pool(settings));
        this.jdbc = new JdbcTemplate(owner);
        this.relations = new SchemaRelations(jdbc);
        this.apart =
                new JdbcTemplate(new DriverManagerDataSource(settings.url(), settings.user(), settings.password()));
    }

    private static HikariConfig pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("owner-" + settings.url().replaceAll("\\?.*", ""));
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.pool().size());
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        // A connection that migrated hundreds of schemas remembers all their tables.
        config.setMaxLifetime(settings.pool().maxAge().toMillis());
        config.setKeepaliveTime(0);
        config.setConnectionTimeout(30_000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "madoguchi-owner");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
    }

    /** Flyway on this cluster. */
    public SchemaMigration migration() {
        return new SchemaMigration(owner);
    }

    /** Statements by the owner, with no schema in the search path. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** How this cluster is reached as its owner. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Makes the schema and its two roles where they are missing, in one round trip; may be repeated. */
    public void createSchemaWithRoles(String schema, String applicationRole, List<String> roles) {
        SqlName.check(schema);
        SqlName.check(applicationRole);
        List<String> statements = new ArrayList<>();
        statements.add("CREATE SCHEMA IF NOT EXISTS " + schema);
        for (String role : roles) {
            SqlName.check(role);
            // A role belongs to the whole server: another database may have made it a moment ago.
            statements.add("DO $$ BEGIN CREATE ROLE " + role
                    + " NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
            statements.add("GRANT USAGE ON SCHEMA " + schema + " TO " + role);
            statements.add("GRANT " + role + " TO " + applicationRole + " WITH INHERIT FALSE, SET TRUE");
        }
        jdbc.execute(String.join("; ", statements));
    }

    /**
     * Drops the schema with all that is in it, and its roles; may be repeated.
     *
     * @return how many roles there were
     */
    public int dropSchemaWithRoles(String schema, List<String> roles) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + SqlName.check(schema) + " CASCADE");
        int dropped = 0;
        for (String role : roles) {
            SqlName.check(role);
            if (!jdbc.queryForList("SELECT 1 FROM pg_roles WHERE rolname = ?", Integer.class, role)
                    .isEmpty()) {
                // What the role may do outside the schema, such as in the task queue, goes only in its own name.
                jdbc.execute("GRANT " + role + " TO CURRENT_USER WITH INHERIT TRUE, SET TRUE; DROP OWNED BY " + role
                        + "; DROP ROLE " + role);
                dropped++;
            }
        }
        return dropped;
    }

    /** Rows of a table, counted. */
    public long rows(String schema, String table) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT count(*) FROM " + SqlName.check(schema) + "." + SqlName.check(table), Long.class));
    }

    /** Makes what runs in it one transaction of {@link #jdbc()}. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(owner));
    }

    /** Runs statements about rights in one round trip and one transaction. */
    public void together(Consumer<Rights> rights) {
        Rights all = new Rights();
        rights.accept(all);
        jdbc.execute(all.sql());
    }

    /** Writes a remark of at most one line on the schema, of letters, digits, spaces and {@code .,:=-} alone. */
    public void mark(String schema, String mark) {
        if (!mark.matches("[A-Za-z0-9 .,:=-]*")) {
            throw new IllegalArgumentException("Not a plain remark: " + mark);
        }
        jdbc.execute("COMMENT ON SCHEMA " + SqlName.check(schema) + " IS '" + mark + "'");
    }

    /** All schemas whose names begin so, in one query however many there are. */
    public Map<String, SchemaLook> schemas(String beginning) {
        return relations.looks(beginning);
    }

    /** One schema, at a cost that does not grow with the others; empty where there is none of that name. */
    public Optional<SchemaLook> schema(String schema) {
        return relations.look(schema);
    }

    /** The migrations that a schema's own history names as done. */
    public List<String> applied(String schema) {
        return jdbc.query(
                "SELECT DISTINCT version FROM " + SqlName.check(schema)
                        + ".schema_history WHERE success AND version IS NOT NULL ORDER BY version",
                (row, number) -> row.getString(1));
    }

    /** Runs the work while nobody else on the platform runs work of that name; others wait. */
    public void alone(String name, Runnable work) {
        apart.execute((ConnectionCallback<@Nullable Void>) connection -> {
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_lock(hashtext(?))")) {
                lock.setString(1, name);
                lock.execute();
            }
            // The connection is this call's own: the lock goes with it, even when the work or the server fails.
            work.run();
            return null;
        });
    }

    /** What this cluster lacks to give cities away or take them in; empty when nothing. */
    public List<String> missingForMoves() {
        return Replication.missing(this);
    }

    /** Drops a schema with all that is in it, and the roles that own or may do nothing elsewhere on the server. */
    public void dropCopy(String schema, List<String> roles) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + SqlName.check(schema) + " CASCADE");
        for (String role : roles) {
            jdbc.execute("DO $$ BEGIN DROP ROLE " + SqlName.check(role)
                    + "; EXCEPTION WHEN undefined_object OR dependent_objects_still_exist THEN NULL; END $$");
        }
    }

    /** Names of the tables in a schema, sorted. */
    public List<String> tables(String schema) {
        return relations.tables(schema);
    }

    /** Names of the sequences in a schema, sorted. */
    public List<String> sequences(String schema) {
        return relations.sequences(schema);
    }

    /** Names of the tables in a schema whose changes {@link Rights#countChanges} lets be counted already. */
    public List<String> counted(String schema) {
        return relations.withTrigger(schema, Rights.COUNTED);
    }

    @Override
    public void close() {
        owner.close();
    }
}
