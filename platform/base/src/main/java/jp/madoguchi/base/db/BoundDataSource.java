package jp.madoguchi.base.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Hands out connections that are set to what {@link CurrentBinding} says: cluster, search path and role.
 *
 * <p>Without a binding a connection of the main cluster sees the empty schema {@code no_tenant} alone, so that a query
 * fails instead of reading another city. A physical connection remembers what it was set to last, so that a connection
 * that serves the same city again costs no round trip.
 */
public final class BoundDataSource extends AbstractDataSource {

    private static final Binding NOTHING = new Binding(Databases.MAIN, "no_tenant", "none");

    private final Databases databases;
    private final CurrentBinding current;
    private final Map<PGConnection, Binding> settings = Collections.synchronizedMap(new WeakHashMap<>());

    public BoundDataSource(Databases databases, CurrentBinding current) {
        this.databases = databases;
        this.current = current;
    }

    /** A connection pool of one cluster that is never bound to a city: for the registry and the task queue. */
    public static BoundDataSource unbound(Databases databases, String cluster) {
        Binding nothing = new Binding(cluster, NOTHING.schema(), NOTHING.role());
        return new BoundDataSource(databases, () -> Optional.of(nothing));
    }

    @Override
    public Connection getConnection() throws SQLException {
        Binding wanted = current.current().orElse(NOTHING);
        Connection connection = databases.pool(wanted.cluster()).getConnection();
        try {
            set(connection, wanted);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void set(Connection connection, Binding wanted) throws SQLException {
        PGConnection physical = connection.unwrap(PGConnection.class);
        if (wanted.equals(settings.get(physical))) {
            return;
        }
        settings.remove(physical);
        try (Statement statement = connection.createStatement()) {
            // One round trip; both names were checked to need no quoting. "none" is the login role itself.
            statement.execute("SET search_path TO " + wanted.schema() + ", public; SET ROLE " + wanted.role());
        }
        settings.put(physical, wanted);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Connections take the role of the bound city");
    }
}
