package jp.madoguchi.core.tenancy;

import jp.madoguchi.base.db.OwnerDatabases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens a city: registry row, schema with roles, tables, what a preset fills in, and only then the door. */
public final class CityProvisioning {

    private final OwnerDatabases owners;
    private final CityMigrations migrations;
    private final CityRegistry registry;
    private final ApplicationEventPublisher events;

    CityProvisioning(
            OwnerDatabases owners, CityMigrations migrations, CityRegistry registry, ApplicationEventPublisher events) {
        this.owners = owners;
        this.migrations = migrations;
        this.registry = registry;
        this.events = events;
    }

    /**
     * Makes the city reachable. Each step may be repeated, so a run that failed half-way is mended by another; until
     * the last step the city is PROVISIONING and its hosts answer nothing.
     *
     * @throws ProvisioningFailed when a step did not succeed
     */
    public City provision(NewCity wanted) {
        register(wanted);
        registry.refresh();
        City city = registry.byCode(wanted.code()).orElseThrow();
        CityMigration migration = migrations.migrate(city);
        if (!migration.succeeded()) {
            throw new ProvisioningFailed(city, String.valueOf(migration.error()));
        }
        CityScope.run(city, () -> events.publishEvent(new CityOpened(city.code(), city.preset())));
        owners.main()
                .jdbc()
                .update(
                        "UPDATE platform.city SET state = 'ACTIVE', changed_at = now()"
                                + " WHERE code = ? AND state = 'PROVISIONING'",
                        city.code());
        registry.refresh();
        return registry.byCode(wanted.code()).orElseThrow();
    }

    private void register(NewCity wanted) {
        JdbcTemplate jdbc = owners.main().jdbc();
        jdbc.update(
                "INSERT INTO platform.city (code, name, preset, cluster) VALUES (?, ?, ?, ?) ON CONFLICT (code) DO NOTHING",
                wanted.code(),
                wanted.name(),
                wanted.preset(),
                wanted.cluster());
        for (String host : wanted.hosts()) {
            jdbc.update(
                    "INSERT INTO platform.city_host (host, city, main) VALUES (?, ?, ?) ON CONFLICT (host) DO NOTHING",
                    host,
                    wanted.code(),
                    host.equals(wanted.hosts().getFirst()));
        }
    }
}
