package jp.madoguchi.base.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.postgresql.PGConnection;

/**
 * The connection pools of the clusters, each opened at its first use.
 *
 * <p>What a physical connection was set to last is remembered here, beside the pool that owns it and not in a DataSource,
 * since several DataSources share a pool: one that serves the same city again costs no round trip.
 */
public final class Databases implements AutoCloseable {

    /** The cluster that holds the registry, and every city that is not placed elsewhere. */
    public static final String MAIN = "main";

    private final Map<String, Cluster> clusters = new ConcurrentHashMap<>();
    private final Map<PGConnection, Visits> visits = Collections.synchronizedMap(new WeakHashMap<>());
    private final Function<String, DatabaseSettings> settings;

    /** @param settings gives the settings of a cluster by name; throws for an unknown one */
    public Databases(Function<String, DatabaseSettings> settings) {
        this.settings = settings;
    }

    /** A connection of the cluster, set to the binding. */
    Connection connection(Binding wanted) throws SQLException {
        Cluster cluster = cluster(wanted.cluster());
        while (true) {
            Lanes.Leased leased = cluster.lanes().connection(wanted.schema());
            Connection connection = leased.connection();
            try {
                Visits known = visits.computeIfAbsent(connection.unwrap(PGConnection.class), physical -> new Visits());
                if (known.isSetTo(wanted)) {
                    return connection;
                }
                if (known.mayServe(wanted.schema(), cluster.cities())) {
                    set(connection, known, wanted);
                    return connection;
                }
                leased.retire();
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        }
    }

    private static void set(Connection connection, Visits known, Binding wanted) throws SQLException {
        known.leave();
        try (Statement statement = connection.createStatement()) {
            // One round trip; both names were checked to need no quoting. "none" is the login role itself.
            statement.execute("SET search_path TO " + wanted.schema() + ", public; SET ROLE " + wanted.role());
        }
        known.arrive(wanted);
    }

    private Cluster cluster(String name) {
        Cluster known = clusters.get(name);
        if (known != null) {
            return known;
        }
        // Asked before the map is locked: the addresses of other clusters are read through the main one.
        DatabaseSettings found = settings.apply(name);
        return clusters.computeIfAbsent(
                name,
                cluster -> new Cluster(new Lanes(cluster, found), found.pool().cities()));
    }

    /** Has every connection take the schema's role anew: it may have been dropped and made again. */
    public void forget(String schema) {
        synchronized (visits) {
            visits.values().forEach(known -> known.leave(schema));
        }
    }

    @Override
    public void close() {
        clusters.values().forEach(cluster -> cluster.lanes().close());
        clusters.clear();
    }

    private record Cluster(Lanes lanes, int cities) {}
}
