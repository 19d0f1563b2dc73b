package jp.madoguchi.core.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads a city from a row of the registry. */
final class CityRow {

    private final KnownMigrations known;

    CityRow(KnownMigrations known) {
        this.known = known;
    }

    City read(ResultSet row) throws SQLException {
        return new City(
                row.getString("code"),
                row.getString("name"),
                row.getString("preset"),
                row.getString("cluster"),
                City.State.valueOf(row.getString("state")),
                row.getString("schema_version"),
                List.of((String[]) row.getArray("hosts").getArray()),
                known.fit(SchemaRecord.versions(row, "migrations"), SchemaRecord.versions(row, "must_know")));
    }
}
