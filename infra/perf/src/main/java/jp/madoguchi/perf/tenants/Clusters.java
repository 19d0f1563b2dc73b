package jp.madoguchi.perf.tenants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.process.Commands;

/** The PostgreSQL servers over which the cities are spread, by the name that the registry has for them. */
final class Clusters implements AutoCloseable {

    static final String MAIN = "main";

    private static final String FILLED_TABLES = """
            SELECT string_agg(schemaname || '.' || tablename, ', ') FROM pg_tables
            WHERE schemaname LIKE 'city\\_%' AND tablename IN ('slot', 'facility', 'invitee', 'weekly_hours')
            """;

    private final Map<String, BenchDatabase> servers;

    private Clusters(Map<String, BenchDatabase> servers) {
        this.servers = servers;
    }

    /** Names the servers; the first is that of the stack itself, the others have its secrets. */
    static Clusters of(StackConfig stack, int count) {
        Map<String, BenchDatabase> servers = new LinkedHashMap<>();
        servers.put(MAIN, new BenchDatabase(stack));
        for (int i = 2; i <= count; i++) {
            StackFolders folders = new StackFolders(stack.folders().state().resolve("c" + i));
            folders.make();
            servers.put("c" + i, new BenchDatabase(new StackConfig(folders, StackPorts.free(), stack.secrets())));
        }
        return new Clusters(Collections.unmodifiableMap(servers));
    }

    void start() {
        servers.values().forEach(BenchDatabase::start);
    }

    /** While they are filled, nothing waits for the disk; {@link #settle} puts that right. */
    void hurry() {
        for (BenchDatabase server : servers.values()) {
            server.execute("ALTER SYSTEM SET fsync = off");
            server.execute("SELECT pg_reload_conf()");
        }
    }

    /**
     * Statistics for the planner where there are many rows, everything written, and durable again. Whole file systems are
     * brought to the disk at once: a checkpoint would do so file by file, for hundreds of thousands of them.
     */
    void settle(Path state) {
        servers.values().parallelStream().forEach(Clusters::tidy);
        Commands.run(List.of("sync", "-f", state.toString()));
        for (BenchDatabase server : servers.values()) {
            server.execute("ALTER SYSTEM RESET fsync");
            server.execute("SELECT pg_reload_conf()");
            server.execute("CHECKPOINT");
        }
    }

    /** What was filled is vacuumed and analysed, in every city alike. */
    static void tidy(BenchDatabase server) {
        String tables = server.text(FILLED_TABLES);
        server.execute("VACUUM (ANALYZE) " + tables);
        server.execute("CHECKPOINT");
    }

    List<String> names() {
        return List.copyOf(servers.keySet());
    }

    Map<String, BenchDatabase> servers() {
        return servers;
    }

    BenchDatabase main() {
        return server(MAIN);
    }

    BenchDatabase server(String name) {
        BenchDatabase server = servers.get(name);
        if (server == null) {
            throw new IllegalArgumentException("No cluster " + name);
        }
        return server;
    }

    List<Long> postmasters() {
        return servers.values().stream().map(BenchDatabase::postmaster).toList();
    }

    /** One number of each server, added up. */
    long sum(String query) {
        return servers.values().stream()
                .mapToLong(server -> server.count(query))
                .sum();
    }

    /** Ends every process of every server at once, without warning. */
    void kill() {
        List<ProcessHandle> processes = new ArrayList<>();
        postmasters().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .forEach(processes::add);
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() {
        servers.values().parallelStream().forEach(BenchDatabase::close);
    }
}
