package jp.madoguchi.base.db;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings one schema up to date with Flyway. */
public final class SchemaMigration {

    private final DataSource owner;

    /** @param owner connections of a role that owns the schema */
    public SchemaMigration(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Runs what is missing and makes the schema where there is none.
     *
     * <p>Numbers may arrive out of order, since the ledger (V2) and the booking side (V1) share a city's schema.
     *
     * @param schema    a plain name
     * @param locations class path folders, such as {@code db/city}
     * @return the version the schema now has, such as {@code 1.001}
     */
    public String migrate(String schema, String... locations) {
        MigrateResult result = flyway(schema, locations).migrate();
        return result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
    }

    private Flyway flyway(String schema, String... locations) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(owner)
                .schemas(SqlName.check(schema))
                .defaultSchema(schema)
                .outOfOrder(true)
                .table("schema_history")
                .resourceProvider(MigrationScripts.in(locations))
                .javaMigrationClassProvider(List::of)
                .loggers("slf4j");
        return configuration.locations(locations).load();
    }
}
