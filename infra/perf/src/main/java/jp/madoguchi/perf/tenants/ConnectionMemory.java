package jp.madoguchi.perf.tenants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.stack.StackException;

/**
 * What the connections of all clusters keep for themselves, as the kernel counts it in {@code smaps_rollup}: the
 * proportional share without that of the shared buffers.
 *
 * @param connections of the platform's database
 * @param megabytes of all of them
 * @param largest of one, in megabytes
 */
record ConnectionMemory(int connections, double megabytes, double largest) {

    static final ConnectionMemory NONE = new ConnectionMemory(0, 0, 0);

    private static final String BACKENDS = """
            SELECT pid FROM pg_stat_activity
            WHERE backend_type = 'client backend' AND datname = current_database() AND pid <> pg_backend_pid()
            """;

    private static final double KILO = 1024;

    static ConnectionMemory of(Clusters clusters) {
        ConnectionMemory all = NONE;
        for (BenchDatabase server : clusters.servers().values()) {
            all = all.plus(of(server));
        }
        return all;
    }

    ConnectionMemory plus(ConnectionMemory other) {
        return new ConnectionMemory(
                connections + other.connections, megabytes + other.megabytes, Math.max(largest, other.largest));
    }

    private static ConnectionMemory of(BenchDatabase server) {
        ConnectionMemory all = NONE;
        try (Connection superuser = server.connect();
                Statement statement = superuser.createStatement();
                ResultSet pids = statement.executeQuery(BACKENDS)) {
            while (pids.next()) {
                OptionalLong kilobytes = own(pids.getLong(1));
                if (kilobytes.isPresent()) {
                    double megabytes = kilobytes.getAsLong() / KILO;
                    all = all.plus(new ConnectionMemory(1, megabytes, megabytes));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new StackException("The connections cannot be listed: " + e.getMessage(), e);
        }
    }

    /** Empty when the process has ended meanwhile. */
    private static OptionalLong own(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return OptionalLong.of(own(lines));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Kilobytes of the lines of one {@code smaps_rollup}. */
    static long own(Stream<String> lines) {
        return lines.mapToLong(line -> {
                    String[] fields = line.split("\\s+");
                    return switch (fields[0]) {
                        case "Pss:" -> Long.parseLong(fields[1]);
                        case "Pss_Shmem:" -> -Long.parseLong(fields[1]);
                        default -> 0;
                    };
                })
                .sum();
    }
}
