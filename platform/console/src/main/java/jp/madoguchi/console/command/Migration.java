package jp.madoguchi.console.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigration;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings the platform and every city up to date; one city's failure stops no other. */
@Component
class Migration {

    private static final Logger log = LoggerFactory.getLogger(Migration.class);

    private final ObjectProvider<CityMigrations> migrations;
    private final CityRegistry registry;
    private final ClusterRegistration registration;

    Migration(ObjectProvider<CityMigrations> migrations, CityRegistry registry, ClusterRegistration registration) {
        this.migrations = migrations;
        this.registry = registry;
        this.registration = registration;
    }

    /**
     * Whether all succeeded.
     *
     * @param only the codes of the cities to migrate; empty for all
     */
    boolean run(Set<String> only) {
        CityMigrations owner = migrations.getIfAvailable();
        if (owner == null) {
            log.error("MADOGUCHI_DB_OWNER_USER and MADOGUCHI_DB_OWNER_PASSWORD are needed to migrate.");
            return false;
        }
        owner.migratePlatform();
        if (!registration.run()) {
            return false;
        }
        registry.refresh();
        List<String> unknown = new ArrayList<>(only);
        unknown.removeIf(code -> registry.byCode(code).isPresent());
        if (!unknown.isEmpty()) {
            log.error("No such city: {}", String.join(", ", unknown));
            return false;
        }
        List<City> cities = registry.all().stream()
                .filter(city -> only.isEmpty() || only.contains(city.code()))
                .toList();
        List<CityMigration> results = owner.migrate(cities);
        registry.refresh();
        return told(results);
    }

    private static boolean told(List<CityMigration> results) {
        List<CityMigration> failed =
                results.stream().filter(result -> !result.succeeded()).toList();
        List<CityMigration> changed = results.stream()
                .filter(result -> result.succeeded() && result.changed())
                .toList();
        changed.forEach(result -> log.info("{}: schema version {}", result.city(), result.version()));
        failed.forEach(result -> log.error("{}: the migration failed: {}", result.city(), result.error()));
        log.info(
                "{} migrated, {} unchanged, {} failed{}",
                changed.size(),
                results.size() - changed.size() - failed.size(),
                failed.size(),
                failed.isEmpty()
                        ? ""
                        : ": "
                                + String.join(
                                        ", ",
                                        failed.stream().map(CityMigration::city).toList()));
        return failed.isEmpty();
    }
}
