package jp.madoguchi.stack.part;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackSecrets;
import jp.madoguchi.stack.postgres.PostgresServer;

/** What a superuser prepares on an empty server; repeating it changes nothing. */
public final class PlatformDatabases {

    private final StackSecrets secrets;

    /** The roles get passwords from these secrets when they are made. */
    public PlatformDatabases(StackSecrets secrets) {
        this.secrets = secrets;
    }

    /** Makes what is missing. */
    public void prepare(PostgresServer server) {
        try {
            try (Connection connection = server.connect("postgres")) {
                role(connection, "madoguchi_owner", "LOGIN CREATEROLE REPLICATION", secrets.of("owner"));
                role(connection, "madoguchi_app", "LOGIN NOINHERIT", secrets.of("app"));
                role(connection, "keycloak", "LOGIN", secrets.of("keycloak-database"));
                // It copies cities from cluster to cluster.
                execute(connection, "ALTER ROLE madoguchi_owner REPLICATION");
                execute(connection, "GRANT madoguchi_app, pg_create_subscription TO madoguchi_owner");
            }
            server.createDatabaseIfMissing("madoguchi");
            server.createDatabaseIfMissing("keycloak");
            try (Connection connection = server.connect("madoguchi")) {
                execute(connection, "ALTER DATABASE madoguchi OWNER TO madoguchi_owner");
                execute(connection, "ALTER DATABASE keycloak OWNER TO keycloak");
                for (String extension : List.of("pg_trgm", "btree_gist", "pg_stat_statements")) {
                    execute(connection, "CREATE EXTENSION IF NOT EXISTS " + extension);
                }
            }
        } catch (SQLException e) {
            throw new StackException("PostgreSQL refused to prepare the databases: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String role, String rights, String password) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    execute(connection, "CREATE ROLE " + role + " " + rights + " PASSWORD '" + password + "'");
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
