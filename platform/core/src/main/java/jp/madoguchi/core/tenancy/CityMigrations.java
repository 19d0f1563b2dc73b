package jp.madoguchi.core.tenancy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import org.springframework.jdbc.core.JdbcTemplate;

/** Migrates the platform and every city, several cities at a time; one failure stops no other. */
public final class CityMigrations {

    private static final String[] CITY = {"classpath:db/city", "classpath:db/ledger"};
    private static final int AT_A_TIME = 4;
    private static final List<String> NOT_FOR_RESIDENTS = List.of("ledger_", "staff_", "terminal", "exchange_");

    private final OwnerDatabases owners;
    private final ClusterRegistry clusters;

    CityMigrations(OwnerDatabases owners, ClusterRegistry clusters) {
        this.owners = owners;
        this.clusters = clusters;
    }

    /** Makes or updates the registry, and what every cluster needs beside cities: the task queue and the empty schema. */
    public void migratePlatform() {
        OwnerDatabase main = owners.main();
        main.migration().migrate("platform", "classpath:db/platform");
        main.jdbc()
                .update(
                        "UPDATE platform.cluster SET jdbc_url = ? WHERE name = 'main'",
                        main.settings().url());
        clusters.all().forEach(cluster -> migrateCluster(owners.of(cluster.name())));
    }

    private static void migrateCluster(OwnerDatabase cluster) {
        JdbcTemplate jdbc = cluster.jdbc();
        jdbc.execute("CREATE SCHEMA IF NOT EXISTS no_tenant");
        jdbc.execute("GRANT USAGE ON SCHEMA no_tenant TO PUBLIC");
        cluster.migration().migrate("jobs", "classpath:db/cluster");
    }

    /** Migrates the given cities and tells how each went. */
    public List<CityMigration> migrate(List<City> cities) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<CityMigration>> results = cities.stream()
                    .map(city -> threads.submit((Callable<CityMigration>) () -> migrate(city)))
                    .toList();
            return results.stream().map(CityMigrations::result).toList();
        }
    }

    private static CityMigration result(Future<CityMigration> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while cities were migrated", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A city's migration ended without a result", e);
        }
    }

    /** Makes the city's schema and roles where they are missing; may be repeated. */
    public void prepare(City city) {
        owners.of(city.cluster())
                .createSchemaWithRoles(city.schema(), "madoguchi_app", List.of(city.staffRole(), city.residentRole()));
    }

    /** Makes or updates one city's schema, its roles and their rights; may be repeated. */
    public CityMigration migrate(City city) {
        try {
            prepare(city);
            OwnerDatabase owner = owners.of(city.cluster());
            String version = owner.migration().migrate(city.schema(), CITY);
            grant(owner, city);
            owners.main()
                    .jdbc()
                    .update(
                            "UPDATE platform.city SET schema_version = ?, changed_at = now() WHERE code = ?",
                            version,
                            city.code());
            return new CityMigration(city.code(), version, null);
        } catch (RuntimeException e) {
            return new CityMigration(city.code(), "", String.valueOf(e.getMessage()));
        }
    }

    private static void grant(OwnerDatabase owner, City city) {
        List<String> tables = owner.tables(city.schema());
        String all = "SELECT, INSERT, UPDATE, DELETE";
        owner.grant(all, city.schema(), tables, city.staffRole());
        List<String> open = tables.stream()
                .filter(table -> NOT_FOR_RESIDENTS.stream().noneMatch(table::startsWith))
                .filter(table -> !table.equals("audit") && !table.equals("schema_history"))
                .toList();
        owner.grant(all, city.schema(), open, city.residentRole());
        owner.grant("INSERT", city.schema(), List.of("audit"), city.residentRole());
        for (String role : List.of(city.staffRole(), city.residentRole())) {
            owner.grantSequences(city.schema(), role);
            owner.jdbc().execute("GRANT SELECT, INSERT, UPDATE, DELETE ON jobs.scheduled_tasks TO " + role);
        }
    }
}
