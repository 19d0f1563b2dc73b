package jp.madoguchi.core.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        tables.reversed().forEach(this::removeOthers);
        tables.forEach(this::upsert);
        tables.forEach(this::passNumbers);
        audit.record(AuditEntry.of("rehearsal.configuration-taken", "city", "twin"));
    }

    /** What bookings of the twin need stays, out of the way: a place is closed under another code. */
    private void removeOthers(TableRows wanted) {
        Optional<TableRows> there = rows.read(wanted.table());
        List<String> others = there.map(found -> found.byKey().keySet().stream()
                        .filter(key -> !wanted.byKey().containsKey(key))
                        .toList())
                .orElse(List.of());
        if (others.isEmpty()) {
            return;
        }
        String table = wanted.table();
        String key = wanted.keyColumns().stream()
                .map(column -> "t." + column + "::text")
                .collect(Collectors.joining(", '/', "));
        jdbc.sql("DELETE FROM " + table + " t WHERE concat(" + key + ") = ANY (?::text[]) AND " + unused(table))
                .param(others.toArray(String[]::new))
                .update();
        if (table.equals("facility")) {
            jdbc.sql("UPDATE facility SET open = false, code = 'twin-' || id WHERE id::text = ANY (?::text[])")
                    .param(others.toArray(String[]::new))
                    .update();
        }
    }

    private static String unused(String table) {
        return switch (table) {
            case "facility" ->
                "NOT EXISTS (SELECT 1 FROM slot s WHERE s.facility_id = t.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.facility_id = t.id)";
            case "procedure" ->
                "NOT EXISTS (SELECT 1 FROM invitee i WHERE i.procedure = t.code)"
                        + " AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.procedure = t.code)";
            case "slot" ->
                "t.booked = 0 AND NOT EXISTS (SELECT 1 FROM booking_slot b WHERE b.slot_id = t.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.slot_id = t.id)";
            default -> "true";
        };
    }

    private void upsert(TableRows wanted) {
        String table = wanted.table();
        String columns = String.join(", ", wanted.columns());
        String changes = wanted.columns().stream()
                .filter(column -> !wanted.keyColumns().contains(column) && !counted(table, column))
                .map(column -> column + " = excluded." + column)
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

    /** The twin's own bookings keep counting in the twin's slots. */
    private static boolean counted(String table, String column) {
        return table.equals("slot") && (column.equals("booked") || column.equals("overbooked"));
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
