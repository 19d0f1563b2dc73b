package jp.madoguchi.core.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the bound twin's configuration that of its city, in one transaction. */
@Service
class ConfigurationWriting {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ConfigurationRows rows;
    private final Rehearsals rehearsals;
    private final AuditTrail audit;

    ConfigurationWriting(
            JdbcClient jdbc, JdbcTemplate template, ConfigurationRows rows, Rehearsals rehearsals, AuditTrail audit) {
        this.jdbc = jdbc;
        this.template = template;
        this.rows = rows;
        this.rehearsals = rehearsals;
        this.audit = audit;
    }

    /** @throws IllegalStateException when the bound city is no twin */
    @Transactional
    public void write(Map<String, TableRows> wanted) {
        if (!rehearsals.here()) {
            throw new IllegalStateException("Only a rehearsal twin takes another city's configuration");
        }
        List<TableRows> tables = new ArrayList<>(wanted.values());
        tables.reversed().forEach(this::makeRoom);
        tables.forEach(this::upsert);
        tables.forEach(this::passNumbers);
        // Whoever is editing the twin's settings is told that they have changed meanwhile.
        jdbc.sql("UPDATE setting_group SET version = version + 1").update();
        audit.record(AuditEntry.of("rehearsal.configuration-taken", "city", "twin"));
    }

    /** What the twin's own rows need stays, out of the way: a place is closed under another code. */
    private void makeRoom(TableRows wanted) {
        String table = wanted.table();
        List<String> others = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        rows.read(table)
                .ifPresent(there -> there.byKey().forEach((key, row) -> {
                    TableRows.Row kept = wanted.byKey().get(key);
                    if (kept == null) {
                        others.add(key);
                    } else if (!kept.json().equals(row.json())) {
                        changed.add(key);
                    }
                }));
        remove(wanted, others);
        TableRules.closed(table).ifPresent(change -> change(wanted, change, others));
        if (TableRules.rewritten(table)) {
            remove(wanted, changed);
        }
        TableRules.aside(table).ifPresent(change -> {
            change(wanted, change, others);
            change(wanted, change, changed);
        });
    }

    private void remove(TableRows rows, List<String> keys) {
        jdbc.sql("DELETE FROM " + rows.table() + " t WHERE " + in(rows) + " AND " + TableRules.unused(rows.table()))
                .param(keys.toArray(String[]::new))
                .update();
    }

    private void change(TableRows rows, String change, List<String> keys) {
        jdbc.sql("UPDATE " + rows.table() + " t SET " + change + " WHERE " + in(rows))
                .param(keys.toArray(String[]::new))
                .update();
    }

    private static String in(TableRows rows) {
        return rows.keyColumns().stream()
                .map(column -> "t." + column + "::text")
                .collect(Collectors.joining(", '/', ", "concat(", ") = ANY (?::text[])"));
    }

    private void upsert(TableRows wanted) {
        String table = wanted.table();
        String columns = String.join(", ", wanted.columns());
        String changes = wanted.columns().stream()
                .filter(column -> !wanted.keyColumns().contains(column))
                .flatMap(column -> TableRules.update(table, column).stream())
                .collect(Collectors.joining(", "));
        String statement = "INSERT INTO " + table + " (" + columns + ") OVERRIDING SYSTEM VALUE SELECT " + columns
                + " FROM jsonb_populate_record(NULL::" + table + ", ?::jsonb) ON CONFLICT ("
                + String.join(", ", wanted.keyColumns()) + ") DO "
                + (changes.isEmpty() ? "NOTHING" : "UPDATE SET " + changes);
        template.batchUpdate(
                statement,
                wanted.byKey().values().stream()
                        .map(row -> new Object[] {row.json()})
                        .toList());
    }

    /** The next row of the twin's own must not meet a number that was copied. */
    private void passNumbers(TableRows table) {
        if (!table.keyColumns().equals(List.of("id")) || table.byKey().isEmpty()) {
            return;
        }
        String sequence = jdbc.sql("SELECT pg_get_serial_sequence(?, 'id')")
                .param(table.table())
                .query(String.class)
                .optional()
                .orElse("");
        if (sequence.isEmpty()) {
            return;
        }
        long highest =
                table.byKey().keySet().stream().mapToLong(Long::parseLong).max().orElse(0);
        long next = jdbc.sql("SELECT nextval(?::regclass)")
                .param(sequence)
                .query(Long.class)
                .single();
        if (next < highest) {
            jdbc.sql("SELECT max(nextval(?::regclass)) FROM generate_series(1, ?)")
                    .params(sequence, highest - next)
                    .query(Long.class)
                    .single();
        }
    }
}
