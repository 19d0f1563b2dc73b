package jp.madoguchi.stack.postgres;

import java.util.HashMap;
import java.util.Map;

/** The server's settings, which are the same for the local stack and for tests but for what they cost. */
final class PostgresSettings {

    private PostgresSettings() {}

    /** Every acknowledged commit is on the disk. */
    static Map<String, String> durable(int port) {
        Map<String, String> settings = common(port);
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("max_connections", "200");
        settings.put("shared_preload_libraries", "pg_stat_statements");
        return settings;
    }

    /** For data that nobody misses: nothing waits for the disk. */
    static Map<String, String> fast(int port) {
        Map<String, String> settings = common(port);
        settings.put("fsync", "off");
        settings.put("synchronous_commit", "off");
        settings.put("full_page_writes", "off");
        settings.put("max_connections", "400");
        return settings;
    }

    private static Map<String, String> common(int port) {
        Map<String, String> settings = new HashMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("wal_level", "logical");
        // Cities move between clusters by logical replication.
        settings.put("max_wal_senders", "20");
        settings.put("max_replication_slots", "20");
        settings.put("max_worker_processes", "16");
        settings.put("max_logical_replication_workers", "8");
        settings.put("max_sync_workers_per_subscription", "4");
        // A crash with the files of hundreds of cities is recovered in seconds instead of minutes.
        settings.put("recovery_init_sync_method", "syncfs");
        settings.put("max_locks_per_transaction", "512");
        settings.put("shared_buffers", "128MB");
        settings.put("timezone", "Asia/Tokyo");
        settings.put("log_timezone", "Asia/Tokyo");
        return settings;
    }
}
