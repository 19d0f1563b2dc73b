package jp.madoguchi.agent.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The server's settings: what was acknowledged is on the disk, and nothing listens outside this machine. */
final class ServerSettings {

    private ServerSettings() {}

    static String text(int port) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("max_connections", "30");
        settings.put("shared_buffers", "128MB");
        settings.put("timezone", "Asia/Tokyo");
        settings.put("log_timezone", "Asia/Tokyo");
        // Statements and the details of violated constraints hold names: they stay out of the log.
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_parameter_max_length", "0");
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining());
    }
}
