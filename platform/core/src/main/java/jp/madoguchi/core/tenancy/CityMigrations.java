package jp.madoguchi.core.tenancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.base.db.SchemaLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Migrates the platform, every cluster and every city, several cities at a time; one failure stops no other. */
public final class CityMigrations {

    private final OwnerDatabases owners;
    private final ClusterRegistry clusters;
    private final CitySchemas schemas;
    private final int threads;

    CityMigrations(OwnerDatabases owners, ClusterRegistry clusters, KnownMigrations known, int threads) {
        this.owners = owners;
        this.clusters = clusters;
        this.schemas = new CitySchemas(known);
        this.threads = threads;
    }

    /** Makes or updates the registry, and what every cluster needs beside cities: the task queue and the empty schema. */
    public void migratePlatform() {
        OwnerDatabase main = owners.main();
        main.migration().migrate("platform", "classpath:db/platform");
        main.jdbc()
                .update(
                        "UPDATE platform.cluster SET jdbc_url = ? WHERE name = 'main' AND jdbc_url <> ?",
                        main.settings().url(),
                        main.settings().url());
        clusters.all().forEach(cluster -> migrateCluster(cluster.name()));
    }

    /** Makes or updates what a cluster needs beside cities. */
    public void migrateCluster(String cluster) {
        migrateCluster(owners.of(cluster));
    }

    /** The same for a cluster that is not in the registry yet. */
    public static void migrateCluster(OwnerDatabase owner) {
        JdbcTemplate jdbc = owner.jdbc();
        jdbc.execute("CREATE SCHEMA IF NOT EXISTS no_tenant; GRANT USAGE ON SCHEMA no_tenant TO PUBLIC");
        owner.migration().migrate("jobs", "classpath:db/cluster");
    }

    /**
     * Migrates the given cities and tells how each went. One query for each cluster finds those that need nothing.
     *
     * @param cities erased ones, and those being erased, are left out
     */
    public List<CityMigration> migrate(List<City> cities) {
        Map<String, SchemaRecord> records = SchemaRecord.all(owners.main());
        Map<String, Map<String, SchemaLook>> looks = looks(cities);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<CityMigration>> results = cities.stream()
                    .filter(city -> city.state() != City.State.ERASED && city.state() != City.State.ERASING)
                    .map(city -> pool.submit((Callable<CityMigration>) () -> migrate(
                            city,
                            records.getOrDefault(city.code(), SchemaRecord.NONE),
                            looks.getOrDefault(city.cluster(), Map.of()).get(city.schema()))))
                    .toList();
            return results.stream().map(CityMigrations::result).toList();
        }
    }

    private Map<String, Map<String, SchemaLook>> looks(List<City> cities) {
        Map<String, Map<String, SchemaLook>> looks = new HashMap<>();
        for (String cluster : cities.stream().map(City::cluster).distinct().toList()) {
            try {
                looks.put(cluster, owners.of(cluster).schemas("city_"));
            } catch (RuntimeException e) {
                // Each city of a cluster that does not answer says so itself.
                looks.put(cluster, Map.of());
            }
        }
        return looks;
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
        CitySchemas.make(owners.of(city.cluster()), city);
    }

    /** Makes or updates one city's schema, its roles and their rights, whatever was done before; may be repeated. */
    public CityMigration migrate(City city) {
        SchemaRecord record = SchemaRecord.all(owners.main()).getOrDefault(city.code(), SchemaRecord.NONE);
        try {
            return change(city, record);
        } catch (RuntimeException e) {
            return CityMigration.failed(city, String.valueOf(e.getMessage()));
        }
    }

    private CityMigration migrate(City city, SchemaRecord record, @Nullable SchemaLook look) {
        try {
            if (schemas.upToDate(record, look)) {
                return new CityMigration(city.code(), record.version(), false, null);
            }
            if (record.moving()) {
                return CityMigration.failed(city, "it is being moved to another cluster; run this again afterwards");
            }
            if (look == null) {
                look = owners.of(city.cluster()).schema(city.schema()).orElse(null);
            }
            if (look == null && !record.applied().isEmpty()) {
                return CityMigration.failed(
                        city, "cluster " + city.cluster() + " has no schema of this city, but the registry says so");
            }
            if (look != null && CitySchemas.touchedByOthers(look)) {
                return CityMigration.failed(
                        city, "its tables were changed by something else than migrations; restore or mend them first");
            }
            return change(city, record);
        } catch (RuntimeException e) {
            return CityMigration.failed(city, String.valueOf(e.getMessage()));
        }
    }

    private CityMigration change(City city, SchemaRecord record) {
        SchemaRecord now = schemas.change(owners.of(city.cluster()), city, record);
        now.store(owners.main(), city);
        return new CityMigration(city.code(), now.version(), true, null);
    }

    /**
     * Makes the city's schema on another cluster than its own, with tables, roles and rights as this application has them;
     * the registry stays as it is.
     */
    public void prepareOn(String cluster, City city) {
        schemas.change(owners.of(cluster), city, SchemaRecord.NONE);
    }
}
