package jp.madoguchi.perf.tenants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.stack.StackException;

/** A migration that the product does not have: a column and a table with an index. */
final class OneChange {

    private static final String FILE = "db/city/V1_999__bench_column.sql";

    private static final String SQL = """
            alter table facility add column bench_note text not null default '';
            create table bench_remark (
                id      bigint generated always as identity primary key,
                slot_id bigint not null references slot (id),
                remark  text not null
            );
            create index bench_remark_slot on bench_remark (slot_id);
            """;

    private static final String SCHEMAS_WITH_IT = """
            SELECT count(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE starts_with(n.nspname, 'city_') AND c.relname = 'facility' AND a.attname = 'bench_note'
            """;

    private OneChange() {}

    /** Writes it into a class path folder. */
    static Path write(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, SQL);
            return folder;
        } catch (IOException e) {
            throw new StackException("The migration cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /** How many cities' schemas have it. */
    static long schemas(Clusters clusters) {
        return clusters.sum(SCHEMAS_WITH_IT);
    }
}
