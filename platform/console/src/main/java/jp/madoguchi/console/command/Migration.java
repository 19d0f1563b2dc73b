package jp.madoguchi.console.command;

import java.util.List;
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

    Migration(ObjectProvider<CityMigrations> migrations, CityRegistry registry) {
        this.migrations = migrations;
        this.registry = registry;
    }

    /** Whether all succeeded. */
    boolean run() {
        CityMigrations owner = migrations.getIfAvailable();
        if (owner == null) {
            log.error("MADOGUCHI_DB_OWNER_USER and MADOGUCHI_DB_OWNER_PASSWORD are needed to migrate.");
            return false;
        }
        owner.migratePlatform();
        registry.refresh();
        List<CityMigration> results = owner.migrate(registry.all());
        results.forEach(Migration::tell);
        registry.refresh();
        return results.stream().allMatch(CityMigration::succeeded);
    }

    private static void tell(CityMigration result) {
        if (result.succeeded()) {
            log.info("{}: schema version {}", result.city(), result.version());
        } else {
            log.error("{}: the migration failed: {}", result.city(), result.error());
        }
    }
}
