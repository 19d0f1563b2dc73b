package jp.madoguchi.base.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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

    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
    private final Map<PGConnection, Binding> bindings = Collections.synchronizedMap(new WeakHashMap<>());
    private final Function<String, DatabaseSettings> clusters;

    /** @param clusters gives the settings of a cluster by name; throws for an unknown one */
    public Databases(Function<String, DatabaseSettings> clusters) {
        this.clusters = clusters;
    }

    /** A single cluster, {@link #MAIN}. */
    public static Databases single(DatabaseSettings settings) {
        return new Databases(name -> {
            if (!MAIN.equals(name)) {
                throw new IllegalArgumentException("Unknown cluster: " + name);
            }
            return settings;
        });
    }

    /** A connection of the pool, set to the binding. */
    Connection connection(Binding wanted) throws SQLException {
        Connection connection = pool(wanted.cluster()).getConnection();
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
        if (wanted.equals(bindings.get(physical))) {
            return;
        }
        bindings.remove(physical);
        try (Statement statement = connection.createStatement()) {
            // One round trip; both names were checked to need no quoting. "none" is the login role itself.
            statement.execute("SET search_path TO " + wanted.schema() + ", public; SET ROLE " + wanted.role());
        }
        bindings.put(physical, wanted);
    }

    private HikariDataSource pool(String cluster) {
        HikariDataSource pool = pools.get(cluster);
        if (pool != null) {
            return pool;
        }
        // Asked before the map is locked: the addresses of other clusters are read through the main one.
        DatabaseSettings settings = clusters.apply(cluster);
        return pools.computeIfAbsent(cluster, name -> open(name, settings));
    }

    private static HikariDataSource open(String cluster, DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("db-" + cluster);
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(2);
        config.setMaxLifetime(settings.maxAge().toMillis());
        config.setConnectionTimeout(10_000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "madoguchi");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        // An error would carry the row's values, people's data among them, into the log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("preparedStatementCacheQueries", "512");
        return new HikariDataSource(config);
    }

    /** Has every connection take the schema's role anew: it may have been dropped and made again. */
    public void forget(String schema) {
        synchronized (bindings) {
            bindings.values().removeIf(binding -> binding.schema().equals(schema));
        }
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
    }
}
