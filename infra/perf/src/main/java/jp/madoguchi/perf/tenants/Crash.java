package jp.madoguchi.perf.tenants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.stack.StackException;

/** All servers are killed at once and started at once, as after a power cut. */
final class Crash {

    private static final double NANOS = 1_000_000_000.0;

    private Crash() {}

    /**
     * Seconds until a city's table answers, by cluster: from the order to start to the answer.
     *
     * @param tables a city's table on each cluster
     */
    static Map<String, Double> restart(Clusters clusters, Map<String, String> tables) {
        clusters.kill();
        Map<String, Double> seconds = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<Double>> started = new LinkedHashMap<>();
            for (String name : clusters.names()) {
                String table = tables.get(name);
                started.put(name, threads.submit(() -> start(clusters.server(name), String.valueOf(table))));
            }
            for (Map.Entry<String, Future<Double>> one : started.entrySet()) {
                seconds.put(one.getKey(), one.getValue().get());
            }
            return seconds;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while the servers started again.", e);
        } catch (ExecutionException e) {
            throw new StackException("A server did not start again: " + e.getCause(), e);
        }
    }

    private static double start(BenchDatabase server, String table) {
        long start = System.nanoTime();
        server.startAgain();
        if (server.count("SELECT count(*) FROM " + table) == 0) {
            throw new StackException(table + " is empty after the crash.");
        }
        return (System.nanoTime() - start) / NANOS;
    }

    /** Megabytes of log that each server would have to read again if it crashed now, all together. */
    static double megabytesToReplay(Clusters clusters) {
        List<Long> bytes = clusters.servers().values().stream()
                .map(server -> server.count(
                        "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::bigint FROM pg_control_checkpoint()"))
                .toList();
        return bytes.stream().mapToLong(Long::longValue).sum() / 1024.0 / 1024.0;
    }
}
