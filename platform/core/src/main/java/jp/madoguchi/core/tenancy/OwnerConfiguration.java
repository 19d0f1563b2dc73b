package jp.madoguchi.core.tenancy;

import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opening and migrating cities: only where the owner's login is configured, which no web node of a city has. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class OwnerConfiguration {

    @Bean
    OwnerDatabases ownerDatabases(ClusterRegistry clusters) {
        return new OwnerDatabases(clusters::owner);
    }

    /** The registry's own cluster, for those who need no other. */
    @Bean(destroyMethod = "")
    OwnerDatabase ownerDatabase(OwnerDatabases owners) {
        return owners.main();
    }

    @Bean
    CityDoors cityDoors(OwnerDatabases owners) {
        return new CityDoors(owners);
    }

    @Bean
    CityMigrations cityMigrations(
            OwnerDatabases owners, ClusterRegistry clusters, KnownMigrations known, TenancyProperties properties) {
        return new CityMigrations(owners, clusters, known, properties.migrationThreads());
    }
}
