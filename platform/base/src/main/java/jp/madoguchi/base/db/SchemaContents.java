package jp.madoguchi.base.db;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows and numbers of one schema on one cluster, as its owner sees them. */
final class SchemaContents {

    private final OwnerDatabase owner;
    private final String schema;

    SchemaContents(OwnerDatabase owner, String schema) {
        this.owner = owner;
        this.schema = SqlName.check(schema);
    }

    /** Tables with the city's data; the history of migrations is each schema's own. */
    List<String> tables() {
        return owner.tables(schema).stream()
                .filter(table -> !table.equals("schema_history"))
                .toList();
    }

    String qualified(List<String> tables) {
        return tables.stream().map(table -> schema + "." + SqlName.check(table)).collect(Collectors.joining(", "));
    }

    void empty() {
        owner.jdbc().execute("TRUNCATE " + qualified(tables()) + " CASCADE");
    }

    /** Waits until every transaction that has written to the tables is over; those after it find their rights gone. */
    void awaitWriters() {
        owner.transaction().executeWithoutResult(status -> {
            owner.jdbc().execute("SET LOCAL lock_timeout = '15s'");
            owner.jdbc().execute("LOCK TABLE " + qualified(tables()) + " IN SHARE MODE");
        });
    }

    /** Tables without a primary key, whose rows are told apart by all of their columns. */
    List<String> withoutKey() {
        return owner.jdbc().query("""
                        SELECT c.relname FROM pg_class c WHERE c.relnamespace = ?::regnamespace AND c.relkind = 'r'
                          AND c.relname <> 'schema_history'
                          AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)
                        """, (row, number) -> row.getString(1), schema);
    }

    void identifyRows(List<String> tables, String identity) {
        for (String table : tables) {
            owner.jdbc().execute("ALTER TABLE " + qualified(List.of(table)) + " REPLICA IDENTITY " + identity);
        }
    }

    /** Where each sequence stands; one that was never drawn from is left out. */
    Map<String, Long> sequences() {
        return owner
                .jdbc()
                .query(
                        "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = ? AND last_value IS NOT NULL",
                        (row, number) -> Map.entry(row.getString(1), row.getLong(2)),
                        schema)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void setSequences(Map<String, Long> values) {
        values.forEach((sequence, value) -> owner.jdbc()
                .query("SELECT setval(format('%I.%I', ?, ?)::regclass, ?, true)", row -> {}, schema, sequence, value));
    }

    /** Counts and hashes every table in one statement, and so in one snapshot. */
    List<TableSum> sums() {
        String statement = owner.jdbc().query("""
                        SELECT format('SELECT %L AS name, count(*) AS n, coalesce(sum(hashtextextended(ROW(%s)::text, 0)::numeric), 0)::text AS s FROM %I.%I',
                                      c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname), ?, c.relname)
                        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                        WHERE c.relnamespace = ?::regnamespace AND c.relkind = 'r' AND c.relname <> 'schema_history'
                        GROUP BY c.relname
                        """, (row, number) -> row.getString(1), schema, schema).stream()
                .collect(Collectors.joining(" UNION ALL "));
        return owner.jdbc()
                .query(
                        statement + " ORDER BY 1",
                        (row, number) -> new TableSum(row.getString(1), row.getLong(2), row.getString(3)));
    }
}
