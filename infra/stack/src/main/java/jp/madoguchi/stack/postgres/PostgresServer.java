package jp.madoguchi.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import jp.madoguchi.stack.StackException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that answers.
 *
 * @param user a superuser
 */
public record PostgresServer(String host, int port, String user, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** The JDBC address of one database, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** A new connection of the superuser, which the caller closes. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /**
     * Makes a database.
     *
     * @param name lower-case letters, digits and {@code _}
     * @param template the database to copy (nobody may be connected to it), or null for an empty one
     * @throws StackException when the server refuses
     */
    public void createDatabase(String name, @Nullable String template) {
        execute("CREATE DATABASE " + checked(name) + " TEMPLATE "
                + (template == null ? "template0" : checked(template)));
    }

    /** Makes an empty database unless it is there. */
    public void createDatabaseIfMissing(String name) {
        if (!hasDatabase(name)) {
            createDatabase(name, null);
        }
    }

    /** Removes a database and ends the connections to it; nothing happens when it is not there. */
    public void dropDatabase(String name) {
        execute("DROP DATABASE IF EXISTS " + checked(name) + " WITH (FORCE)");
    }

    private boolean hasDatabase(String name) {
        try (Connection connection = connect("postgres");
                PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new StackException("PostgreSQL on port " + port + " does not answer: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StackException("PostgreSQL refused \"" + sql + "\": " + e.getMessage(), e);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        return name;
    }

    @Override
    public String toString() {
        return "PostgresServer[" + user + "@" + host + ":" + port + "]";
    }
}
