package jp.madoguchi.core.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.core.exchange.ExchangeFileView.Arrival;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which files came and went, and where they arrived. */
@Component
class FileHistory {
    private final JdbcClient jdbc;

    FileHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files of both directions, newest first. */
    List<ExchangeFileView> latest(int limit) {
        Map<Long, List<Arrival>> arrivals = arrivals();
        return jdbc.sql("""
                        SELECT id, direction, terminal_id, sequence, state, scope, file_name, rows, counts,
                               direction = 'TO_TERMINALS' AND content IS NOT NULL AS kept, created_by, created_at
                        FROM exchange_file ORDER BY created_at DESC, id DESC LIMIT ?
                        """)
                .param(limit)
                .query((row, number) -> new ExchangeFileView(
                        row.getObject("id", UUID.class),
                        row.getString("direction"),
                        row.getString("terminal_id"),
                        row.getLong("sequence"),
                        row.getString("state"),
                        row.getString("scope").equals("WHOLE"),
                        row.getString("file_name"),
                        row.getInt("rows"),
                        CountsJson.read(row.getString("counts")),
                        row.getBoolean("kept"),
                        row.getString("direction").equals("TO_TERMINALS")
                                ? arrivals.getOrDefault(row.getLong("sequence"), List.of())
                                : List.of(),
                        row.getString("created_by"),
                        JapanTime.read(row, "created_at")))
                .list();
    }

    private Map<Long, List<Arrival>> arrivals() {
        return jdbc
                .sql("""
                        SELECT sequence, terminal_id, arrived_at, added + changed + unchanged AS taken, refused
                        FROM exchange_arrival ORDER BY terminal_id
                        """)
                .query((row, number) -> Map.entry(
                        row.getLong("sequence"),
                        new Arrival(
                                row.getString("terminal_id"),
                                JapanTime.read(row, "arrived_at"),
                                row.getInt("taken"),
                                row.getInt("refused"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
