package jp.madoguchi.perf.tenants;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.stack.StackException;

/** Statements that the servers counted since they were told to begin, by their text, all cities together. */
record Statements(Map<String, Long> calls) {

    private static final String COUNTED = """
            SELECT regexp_replace(query, '\\s+', ' ', 'g'), calls FROM pg_stat_statements
            WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;

    private static final int LONGEST = 110;

    static void begin(Collection<BenchDatabase> servers) {
        servers.forEach(server -> server.execute("SELECT pg_stat_statements_reset()"));
    }

    static Statements counted(Collection<BenchDatabase> servers) {
        Map<String, Long> calls = new HashMap<>();
        for (BenchDatabase server : servers) {
            try (Connection superuser = server.connect();
                    Statement statement = superuser.createStatement();
                    ResultSet rows = statement.executeQuery(COUNTED)) {
                while (rows.next()) {
                    // Each city has a search path and a role of its own.
                    String text = rows.getString(1).startsWith("SET ") ? "SET search_path and ROLE" : rows.getString(1);
                    calls.merge(text, rows.getLong(2), Long::sum);
                }
            } catch (SQLException e) {
                throw new StackException("The statements cannot be read: " + e.getMessage(), e);
            }
        }
        return new Statements(calls);
    }

    double perRequest(long requests) {
        return calls.values().stream().mapToLong(Long::longValue).sum() / (double) Math.max(1, requests);
    }

    /** The most frequent, a line each. */
    List<String> lines(long requests) {
        return calls.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .filter(entry -> entry.getValue() * 100 > requests)
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%.2f  %s",
                        entry.getValue() / (double) Math.max(1, requests),
                        entry.getKey().length() > LONGEST ? entry.getKey().substring(0, LONGEST) : entry.getKey()))
                .toList();
    }
}
