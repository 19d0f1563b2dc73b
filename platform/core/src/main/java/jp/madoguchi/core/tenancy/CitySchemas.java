package jp.madoguchi.core.tenancy;

import java.util.List;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.SchemaLook;
import org.jspecify.annotations.Nullable;

/**
 * Brings one city's schema up to date and leaves a mark on it: which migrations and rights it was left with, and what its
 * tables looked like. A schema with the right mark needs nothing, and one whose tables no longer look so was touched.
 */
final class CitySchemas {

    private static final String APPLICATION = "madoguchi_app";
    private static final String WORKING = "working";

    private final KnownMigrations known;
    private final String fingerprint;

    CitySchemas(KnownMigrations known) {
        this.known = known;
        this.fingerprint = known.fingerprint(CityRights.rules());
    }

    boolean upToDate(SchemaRecord record, @Nullable SchemaLook look) {
        return look != null && look.mark().equals(mark(look)) && record.matches(known);
    }

    /** Whether the tables are not as a finished migration left them. */
    static boolean touchedByOthers(SchemaLook look) {
        return look.mark().contains(":") && !look.mark().endsWith(":" + look.shape());
    }

    private String mark(SchemaLook look) {
        return fingerprint + ":" + look.shape();
    }

    /** Makes the schema and its roles where they are missing. */
    static void make(OwnerDatabase owner, City city) {
        owner.createSchemaWithRoles(city.schema(), APPLICATION, List.of(city.staffRole(), city.residentRole()));
    }

    /** Makes or updates schema, roles, tables and rights. A run that is killed is repeated by the next. */
    SchemaRecord change(OwnerDatabase owner, City city, SchemaRecord record) {
        make(owner, city);
        owner.mark(city.schema(), WORKING);
        String version = owner.migration().migrate(city.schema(), KnownMigrations.FOLDERS.toArray(String[]::new));
        CityRights.give(owner, city);
        SchemaLook look = owner.schema(city.schema())
                .orElseThrow(() -> new IllegalStateException(
                        "The schema " + city.schema() + " was removed while it was migrated"));
        owner.mark(city.schema(), mark(look));
        return record.after(owner.applied(city.schema()), known, version);
    }
}
