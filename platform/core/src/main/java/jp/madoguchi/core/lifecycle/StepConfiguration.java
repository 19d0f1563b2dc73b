package jp.madoguchi.core.lifecycle;

import jp.madoguchi.base.db.Databases;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.keystore.ExchangeKeys;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.tenancy.CityMigrations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that this module has; the accounts' steps come from the applications that have Keycloak. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class StepConfiguration {

    @Bean
    OpeningStep registryStep() {
        return new RegistryStep();
    }

    @Bean
    OpeningStep schemaStep(CityMigrations migrations, Databases databases) {
        return new SchemaStep(migrations, databases);
    }

    @Bean
    OpeningStep migrationStep(CityMigrations migrations) {
        return new MigrationStep(migrations);
    }

    @Bean
    OpeningStep contentsStep(ApplicationEventPublisher events) {
        return new ContentsStep(events);
    }

    @Bean
    OpeningStep keysStep(CityKeystore keystore, ExchangeKeys exchangeKeys) {
        return new KeysStep(keystore, exchangeKeys);
    }

    @Bean
    OpeningStep storageStep(CityFiles files, StoragePresence storage) {
        return new StorageStep(files, storage.configured());
    }

    @Bean
    OpeningStep doorStep(LifeDesk desk) {
        return new DoorStep(desk);
    }

    @Bean
    ErasingStep tasksErasing(OwnerDatabases owners) {
        return new TasksErasing(owners);
    }

    @Bean
    ErasingStep storageErasing(CityFiles files, StoragePresence storage) {
        return new StorageErasing(files, storage.configured());
    }

    @Bean
    ErasingStep schemaErasing(OwnerDatabases owners, Databases databases) {
        return new SchemaErasing(owners, databases);
    }

    @Bean
    ErasingStep hostsErasing(OwnerDatabase owner) {
        return new HostsErasing(owner.jdbc());
    }

    @Bean
    ErasingStep endStep(LifeDesk desk, OwnerDatabase owner) {
        return new EndStep(desk, owner.jdbc());
    }

    @Bean
    StoragePresence storagePresence(
            @Value("${madoguchi.s3.endpoint:}") String endpoint, @Value("${madoguchi.s3.bucket:}") String bucket) {
        return new StoragePresence(!endpoint.isBlank() || !bucket.isBlank());
    }

    /** Whether this installation has a file storage. */
    record StoragePresence(boolean configured) {}
}
