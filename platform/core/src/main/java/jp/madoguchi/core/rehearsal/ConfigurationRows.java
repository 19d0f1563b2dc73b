package jp.madoguchi.core.rehearsal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the bound city's configuration. Names of tables are this package's own, those of columns the catalogue's. */
@Component
class ConfigurationRows {
    /** Of the twin alone. */
    static final String MAIL_TO = "rehearsal.mailTo";

    private final JdbcClient jdbc;
    private final Clock clock;

    ConfigurationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the city has no such table. */
    Optional<TableRows> read(String table) {
        List<String> columns = columns(table);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = TableRules.key(table, keys(table));
        Map<String, TableRows.Row> rows = new LinkedHashMap<>();
        String key = keys.stream().map(column -> "t." + column + "::text").collect(Collectors.joining(", '/', "));
        jdbc.sql("SELECT concat(" + key + ") AS key, (to_jsonb(t) || ?::jsonb)::text AS whole,"
                        + " (to_jsonb(t) || ?::jsonb) - 'changed_at' - 'changed_by' - 'version' - 'published_at'"
                        + " AS compared, coalesce(to_jsonb(t) ->> 'name', to_jsonb(t) ->> 'key',"
                        + " to_jsonb(t) ->> 'title', concat(" + key + ")) AS label FROM " + table
                        + " t WHERE " + wanted(table) + " ORDER BY " + String.join(", ", keys))
                .params(TableRules.overrides(table), TableRules.overrides(table))
                .query((RowCallbackHandler) row -> rows.put(
                        row.getString("key"),
                        new TableRows.Row(row.getString("whole"), row.getString("compared"), row.getString("label"))));
        return Optional.of(new TableRows(table, keys, columns, rows));
    }

    private String wanted(String table) {
        return switch (table) {
            case "setting" -> "t.key <> '" + MAIL_TO + "'";
            case "slot" -> "t.day >= date '" + JapanTime.today(clock) + "'";
            default -> "true";
        };
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                        SELECT quote_ident(attname) FROM pg_attribute
                        WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                        ORDER BY attnum
                        """).param(table).query((row, number) -> row.getString(1)).list().stream()
                .filter(column -> TableRules.written(table, column))
                .toList();
    }

    private List<String> keys(String table) {
        return jdbc.sql("""
                        SELECT quote_ident(a.attname) FROM pg_index i
                        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                        WHERE i.indrelid = to_regclass(?) AND i.indisprimary
                        ORDER BY array_position(i.indkey::int[], a.attnum::int)
                        """)
                .param(table)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
