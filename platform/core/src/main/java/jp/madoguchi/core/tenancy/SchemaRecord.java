package jp.madoguchi.core.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.base.db.OwnerDatabase;

/**
 * What the registry says about a city's schema.
 *
 * @param applied  every migration it has
 * @param mustKnow those that an application must know to serve it
 * @param version  the newest of them, as it is shown
 * @param moving   whether a move of the city runs
 */
record SchemaRecord(Set<String> applied, Set<String> mustKnow, String version, boolean moving) {

    static final SchemaRecord NONE = new SchemaRecord(Set.of(), Set.of(), "", false);

    /** All cities, in one query. */
    static Map<String, SchemaRecord> all(OwnerDatabase main) {
        Map<String, SchemaRecord> records = new HashMap<>();
        main.jdbc().query("""
                SELECT code, migrations, must_know, coalesce(schema_version, '') AS version,
                       EXISTS (SELECT FROM platform.city_move m WHERE m.city = code AND m.state = 'RUNNING') AS moving
                FROM platform.city
                """, row -> {
            records.put(row.getString("code"), read(row));
        });
        return records;
    }

    private static SchemaRecord read(ResultSet row) throws SQLException {
        return new SchemaRecord(
                versions(row, "migrations"),
                versions(row, "must_know"),
                row.getString("version"),
                row.getBoolean("moving"));
    }

    /** The versions in a column of text[]. */
    static Set<String> versions(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    /** What a schema has after the migrations known here were run on it. */
    SchemaRecord after(List<String> nowApplied, KnownMigrations known, String newVersion) {
        Set<String> must = new TreeSet<>(mustKnow);
        known.versions().forEach(must::remove);
        must.addAll(known.mustKnow());
        must.retainAll(Set.copyOf(nowApplied));
        return new SchemaRecord(new TreeSet<>(nowApplied), must, newVersion, false);
    }

    /** Writes it for one city. */
    void store(OwnerDatabase main, City city) {
        main.jdbc()
                .update(
                        "UPDATE platform.city SET schema_version = ?, migrations = ?, must_know = ?, changed_at = now()"
                                + " WHERE code = ?",
                        version,
                        applied.toArray(String[]::new),
                        mustKnow.toArray(String[]::new),
                        city.code());
    }

    /** Whether these are exactly the migrations known here. */
    boolean matches(KnownMigrations known) {
        return applied.equals(Set.copyOf(known.versions())) && mustKnow.equals(Set.copyOf(known.mustKnow()));
    }
}
