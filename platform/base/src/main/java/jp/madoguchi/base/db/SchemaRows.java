package jp.madoguchi.base.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies the rows of a schema out of a database and into another with the same tables. The owner is a superuser: rows go
 * in without triggers and in any order of tables.
 */
public final class SchemaRows {

    private final OwnerDatabase database;
    private final String schema;
    private final Set<String> without;

    /** @param without tables that are left alone */
    public SchemaRows(OwnerDatabase database, String schema, Set<String> without) {
        this.database = database;
        this.schema = SqlName.check(schema);
        this.without = Set.copyOf(without);
    }

    /** What a schema holds, told without its rows. */
    public record Contents(List<TableSum> sums, Map<String, Long> sequences) {}

    /** Takes the rows of one table after the other. */
    public interface Sink {

        void begin(Contents contents) throws IOException;

        OutputStream table(String name) throws IOException;
    }

    /** Gives the rows of one table after the other. */
    public interface Source {

        void each(Reader reader) throws IOException;
    }

    /** Reads one table. */
    public interface Reader {

        /** @param rows read to its end, not closed */
        void table(String name, InputStream rows) throws IOException;
    }

    /** Copies everything out as of one moment. */
    public void write(Sink sink) {
        TransactionTemplate snapshot = database.transaction();
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        snapshot.executeWithoutResult(status -> {
            try {
                sink.begin(new Contents(sums(), sequences()));
                for (String table : tables()) {
                    OutputStream out = sink.table(table);
                    copy(copy -> copy.copyOut("COPY " + target(table) + " TO STDOUT", out));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The rows cannot be written", e);
            }
        });
    }

    /** Replaces every row by the source's, and sets the sequences, in one transaction. */
    public void fill(Source source, Map<String, Long> sequences) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().execute("SET LOCAL session_replication_role = replica");
            for (String table : tables()) {
                database.jdbc().execute("TRUNCATE " + schema + "." + SqlName.check(table) + " CASCADE");
            }
            try {
                source.each((table, rows) -> {
                    if (!tables().contains(table)) {
                        throw new IOException("There is no table " + table);
                    }
                    copy(copy -> copy.copyIn("COPY " + target(table) + " FROM STDIN", rows));
                });
            } catch (IOException e) {
                throw new UncheckedIOException("The rows cannot be read", e);
            }
            new SchemaContents(database, schema).setSequences(sequences);
        });
    }

    /** Every table's rows counted and hashed. */
    public List<TableSum> sums() {
        return new SchemaContents(database, schema)
                .sums().stream().filter(sum -> !without.contains(sum.table())).toList();
    }

    private Map<String, Long> sequences() {
        return new TreeMap<>(new SchemaContents(database, schema).sequences());
    }

    private List<String> tables() {
        return database.tables(schema).stream()
                .filter(table -> !without.contains(table))
                .toList();
    }

    /** The table with its columns by name: two databases may have made them in another order. */
    private String target(String table) {
        List<String> columns = database.jdbc()
                .query(
                        "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0"
                                + " AND NOT attisdropped AND attgenerated = '' ORDER BY attname",
                        (row, number) -> row.getString(1),
                        schema + "." + table);
        columns.forEach(SqlName::check);
        return schema + "." + SqlName.check(table) + " (" + String.join(", ", columns) + ")";
    }

    private void copy(Copying work) {
        database.jdbc().execute((ConnectionCallback<@Nullable Void>) connection -> {
            try {
                work.with(connection.unwrap(PGConnection.class).getCopyAPI());
            } catch (IOException e) {
                throw new UncheckedIOException("The rows cannot be copied", e);
            }
            return null;
        });
    }

    private interface Copying {
        void with(CopyManager copy) throws SQLException, IOException;
    }
}
