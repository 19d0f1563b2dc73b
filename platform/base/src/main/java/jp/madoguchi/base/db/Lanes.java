package jp.madoguchi.base.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The connections of one cluster, in lanes. A schema's connections come from its own lane as long as that has one free, so
 * that each connection gets to know few cities; a busy city borrows from the next lanes rather than wait.
 */
final class Lanes implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long LOOK_AGAIN_MILLIS = 500;

    private final List<HikariDataSource> lanes;

    Lanes(String cluster, DatabaseSettings settings) {
        this.lanes = IntStream.range(0, settings.pool().lanes())
                .mapToObj(lane ->
                        open(cluster + "-" + lane, settings, settings.pool().sizeOf(lane)))
                .toList();
    }

    /**
     * A connection for the schema. Where all are taken, the caller waits where the fewest wait, and looks around again
     * after a moment: another lane may have become free.
     */
    Leased connection(String schema) throws SQLException {
        int own = Math.floorMod(schema.hashCode(), lanes.size());
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            HikariDataSource lane = choose(own);
            try {
                return new Leased(lane, lane.getConnection());
            } catch (SQLTransientConnectionException e) {
                if (System.nanoTime() - end > 0) {
                    throw e;
                }
            }
        }
    }

    private HikariDataSource choose(int own) {
        for (int i = 0; i < lanes.size(); i++) {
            HikariDataSource lane = lanes.get((own + i) % lanes.size());
            if (unclaimed(lane) > 0) {
                return lane;
            }
        }
        return lanes.stream().max(Comparator.comparingInt(Lanes::unclaimed)).orElseThrow();
    }

    /** Connections that nobody has or waits for; below zero where some wait in vain. */
    private static int unclaimed(HikariDataSource lane) {
        HikariPoolMXBean pool = lane.getHikariPoolMXBean();
        return lane.getMaximumPoolSize() - pool.getActiveConnections() - pool.getThreadsAwaitingConnection();
    }

    private static HikariDataSource open(String name, DatabaseSettings settings, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("db-" + name);
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setMaxLifetime(settings.pool().maxAge().toMillis());
        config.setConnectionTimeout(LOOK_AGAIN_MILLIS);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "madoguchi");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        // An error would carry the row's values, people's data among them, into the log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("preparedStatementCacheQueries", "512");
        // Every statement here is short; compiling one took seconds where its estimate was high.
        config.addDataSourceProperty("options", "-c jit=off");
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        lanes.forEach(HikariDataSource::close);
    }

    /** A connection and the lane it goes back to. */
    record Leased(HikariDataSource lane, Connection connection) {

        /** Ends the connection for good; another takes its place. */
        void retire() {
            lane.evictConnection(connection);
        }
    }
}
