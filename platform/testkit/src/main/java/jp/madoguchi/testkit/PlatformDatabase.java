package jp.madoguchi.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.stack.postgres.PostgresServer;
import jp.madoguchi.stack.postgres.TestDatabases;

/**
 * An empty database with the platform's two login roles, fresh for a test class or a module, on the one PostgreSQL that
 * all tests share. It is dropped when the JVM ends.
 */
public final class PlatformDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "test-password";
    private static final String MASTER_KEY = "dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtMzI=";

    private final PostgresServer server;
    private final String name;

    private PlatformDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Makes one. A second one is to the platform a second cluster, which the same logins open. */
    public static PlatformDatabase create() {
        PostgresServer server = TestDatabases.shared();
        String name = "mdg_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(role("madoguchi_owner", "LOGIN CREATEROLE REPLICATION"));
            statement.execute(role("madoguchi_app", "LOGIN NOINHERIT"));
            statement.execute("GRANT madoguchi_app, pg_create_subscription TO madoguchi_owner");
            statement.execute("ALTER ROLE madoguchi_owner REPLICATION");
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + name + " OWNER madoguchi_owner TEMPLATE template0");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be made", e);
        }
        PlatformDatabase database = new PlatformDatabase(server, name);
        database.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
        database.execute("CREATE EXTENSION IF NOT EXISTS btree_gist");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.dropDatabase(name)));
        return database;
    }

    /** What an application is given by its environment, as Spring properties. */
    public Map<String, String> properties() {
        return Map.of(
                "madoguchi.db.url",
                url(),
                "madoguchi.db.user",
                "madoguchi_app",
                "madoguchi.db.password",
                PASSWORD,
                "madoguchi.db.owner-user",
                "madoguchi_owner",
                "madoguchi.db.owner-password",
                PASSWORD,
                "madoguchi.master-key",
                MASTER_KEY);
    }

    public String url() {
        return server.url(name);
    }

    /** Runs a statement as superuser: for faults that a test wants to cause, never to prepare what the product can. */
    public void execute(String sql) {
        try (Connection connection = server.connect(name);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A superuser's connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    private static String role(String role, String attributes) {
        return "DO $$ BEGIN CREATE ROLE " + role + " " + attributes + "; EXCEPTION WHEN duplicate_object OR"
                + " unique_violation THEN NULL; END $$; ALTER ROLE " + role + " PASSWORD '" + PASSWORD + "'";
    }
}
