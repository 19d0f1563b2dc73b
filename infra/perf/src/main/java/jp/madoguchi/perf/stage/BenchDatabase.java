package jp.madoguchi.perf.stage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.part.PlatformDatabases;
import jp.madoguchi.stack.postgres.PostgresServer;
import jp.madoguchi.stack.postgres.StackPostgres;

/** The stack's own durable PostgreSQL, with an empty database at each start. */
public final class BenchDatabase implements AutoCloseable {

    static final String NAME = "madoguchi";

    private final StackConfig stack;
    private final StackPostgres postgres;

    /** Names a server on the stack's port; nothing starts yet. */
    public BenchDatabase(StackConfig stack) {
        this.stack = stack;
        this.postgres = new StackPostgres(
                stack.folders().data().resolve("postgres"),
                stack.folders().log().resolve("postgres.log"),
                stack.ports().of(Slot.PG),
                stack.secrets().of("postgres"));
    }

    /** Starts it with an empty database. */
    public void start() {
        postgres.stop();
        PostgresServer server = postgres.start();
        server.dropDatabase(NAME);
        new PlatformDatabases(stack.secrets()).prepare(server);
    }

    /** Starts it with the data that it has, as after a crash. */
    public void startAgain() {
        postgres.start();
    }

    /** The JDBC address, without user and password. */
    public String url() {
        return stack.jdbcUrl(NAME);
    }

    /** A connection of the superuser, which the caller closes. */
    public Connection connect() throws SQLException {
        return server().connect(NAME);
    }

    /** Process id of the server's first process. */
    public long postmaster() {
        return postgres.pid().orElseThrow(() -> new StackException("PostgreSQL has ended."));
    }

    /** Spring properties of an application with the owner's rights. */
    public Map<String, Object> ownerProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("madoguchi.db.url", stack.jdbcUrl(NAME));
        properties.put("madoguchi.db.user", "madoguchi_app");
        properties.put("madoguchi.db.password", stack.secrets().of("app"));
        properties.put("madoguchi.db.owner-user", "madoguchi_owner");
        properties.put("madoguchi.db.owner-password", stack.secrets().of("owner"));
        properties.put("madoguchi.master-key", stack.secrets().masterKey());
        return properties;
    }

    /** Statistics for the planner, no dead rows, and nothing left to write: every run starts alike. */
    public void settle() {
        execute("VACUUM ANALYZE");
        execute("CHECKPOINT");
    }

    /** One number. */
    public long count(String query, Object... parameters) {
        return one(query, row -> row.getLong(1), parameters);
    }

    /** One text. */
    public String text(String query) {
        return one(query, row -> row.getString(1));
    }

    private <T> T one(String query, Column<T> column, Object... parameters) {
        try (Connection connection = connect();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return column.read(rows);
            }
        } catch (SQLException e) {
            throw new StackException("PostgreSQL refused \"" + query + "\": " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Column<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement of the superuser. */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StackException("PostgreSQL refused \"" + sql + "\": " + e.getMessage(), e);
        }
    }

    private PostgresServer server() {
        return new PostgresServer(
                "127.0.0.1",
                stack.ports().of(Slot.PG),
                StackPostgres.USER,
                stack.secrets().of("postgres"));
    }

    @Override
    public void close() {
        postgres.stop();
    }
}
