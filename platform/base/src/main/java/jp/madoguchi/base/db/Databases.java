package jp.madoguchi.base.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;

/** The connection pools of the clusters, each opened at its first use. */
public final class Databases implements AutoCloseable {

    /** The cluster that holds the registry, and every city that is not placed elsewhere. */
    public static final String MAIN = "main";

    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
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

    DataSource pool(String cluster) {
        return pools.computeIfAbsent(cluster, this::open);
    }

    private HikariDataSource open(String cluster) {
        DatabaseSettings settings = clusters.apply(cluster);
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
        config.addDataSourceProperty("preparedStatementCacheQueries", "512");
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
    }
}
