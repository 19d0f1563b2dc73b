package jp.madoguchi.base.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Hands out connections that are set to what {@link CurrentBinding} says: cluster, search path and role.
 *
 * <p>Without a binding a connection of the main cluster sees the empty schema {@code no_tenant} alone, so that a query
 * fails instead of reading another city.
 */
public final class BoundDataSource extends AbstractDataSource {

    private static final Binding NOTHING = new Binding(Databases.MAIN, "no_tenant", "none");

    private final Databases databases;
    private final CurrentBinding current;

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
        return databases.connection(wanted);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Connections take the role of the bound city");
    }
}
