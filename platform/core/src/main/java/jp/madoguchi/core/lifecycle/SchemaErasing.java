package jp.madoguchi.core.lifecycle;

import java.util.List;
import java.util.Map;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.core.tenancy.City;

/** Drops the city's schema and its two roles on its cluster. */
final class SchemaErasing implements ErasingStep {

    private final OwnerDatabases owners;
    private final Databases databases;

    SchemaErasing(OwnerDatabases owners, Databases databases) {
        this.owners = owners;
        this.databases = databases;
    }

    @Override
    public String code() {
        return "schema";
    }

    @Override
    public int position() {
        return StepOrder.ERASE_SCHEMA;
    }

    @Override
    public Map<String, Long> erase(City city) {
        OwnerDatabase owner = owners.of(city.cluster());
        List<String> tables = owner.tables(city.schema());
        long rows = tables.stream()
                .mapToLong(table -> owner.rows(city.schema(), table))
                .sum();
        long roles = owner.dropSchemaWithRoles(city.schema(), List.of(city.staffRole(), city.residentRole()));
        databases.forget(city.schema());
        return Map.of("tables", (long) tables.size(), "rows", rows, "roles", roles);
    }
}
