package jp.madoguchi.base.db;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The owner's connections of one cluster: makes schemas and roles, and runs migrations. Never part of a web node. */
public final class OwnerDatabase {

    private final DataSource owner;
    private final JdbcTemplate jdbc;

    public OwnerDatabase(DatabaseSettings settings) {
        this.owner = new DriverManagerDataSource(settings.url(), settings.user(), settings.password());
        this.jdbc = new JdbcTemplate(owner);
    }

    /** Flyway on this cluster. */
    public SchemaMigration migration() {
        return new SchemaMigration(owner);
    }

    /** Statements by the owner, with no schema in the search path. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Makes the schema and its two roles where they are missing; may be repeated. */
    public void createSchemaWithRoles(String schema, String applicationRole, List<String> roles) {
        SqlName.check(schema);
        SqlName.check(applicationRole);
        jdbc.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        for (String role : roles) {
            createRole(SqlName.check(role));
            jdbc.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + role);
            jdbc.execute("GRANT " + role + " TO " + applicationRole + " WITH INHERIT FALSE, SET TRUE");
        }
    }

    private void createRole(String role) {
        // A role belongs to the whole server: another database may have made it a moment ago.
        jdbc.execute("DO $$ BEGIN CREATE ROLE " + role
                + " NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
    }

    /** Gives the rights on the named tables; to be repeated after each migration, which may have added some. */
    public void grant(String rights, String schema, List<String> tables, String role) {
        if (tables.isEmpty()) {
            return;
        }
        String names = tables.stream()
                .map(table -> SqlName.check(schema) + "." + SqlName.check(table))
                .collect(Collectors.joining(", "));
        jdbc.execute("GRANT " + rights + " ON TABLE " + names + " TO " + SqlName.check(role));
    }

    /** Lets the role draw numbers from the schema's identity columns. */
    public void grantSequences(String schema, String role) {
        jdbc.execute("GRANT USAGE ON ALL SEQUENCES IN SCHEMA " + SqlName.check(schema) + " TO " + SqlName.check(role));
    }

    /** Runs the work while nobody else on the platform runs work of that name; others wait. */
    public void alone(String name, Runnable work) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_lock(hashtext(?))")) {
                lock.setString(1, name);
                lock.execute();
            }
            // The connection is this call's own: the lock goes with it, even when the work or the server fails.
            work.run();
            return null;
        });
    }

    /** Names of the tables in a schema, sorted. */
    public List<String> tables(String schema) {
        return jdbc.query(
                "SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY tablename",
                (row, number) -> row.getString(1),
                schema);
    }
}
