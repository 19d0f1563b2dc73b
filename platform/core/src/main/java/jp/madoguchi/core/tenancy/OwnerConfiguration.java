package jp.madoguchi.core.tenancy;

import java.util.Objects;
import jp.madoguchi.base.db.DatabaseSettings;
import jp.madoguchi.base.db.OwnerDatabase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opening and migrating cities: only where the owner's login is configured, which no web node of a city has. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class OwnerConfiguration {

    @Bean
    OwnerDatabase ownerDatabase(TenancyProperties properties) {
        return new OwnerDatabase(new DatabaseSettings(
                properties.url(),
                Objects.requireNonNull(properties.ownerUser()),
                Objects.requireNonNull(properties.ownerPassword(), "madoguchi.db.owner-password")));
    }

    @Bean
    CityMigrations cityMigrations(OwnerDatabase owner) {
        return new CityMigrations(owner);
    }

    @Bean
    CityProvisioning cityProvisioning(
            OwnerDatabase owner, CityMigrations migrations, CityRegistry registry, ApplicationEventPublisher events) {
        return new CityProvisioning(owner, migrations, registry, events);
    }
}
