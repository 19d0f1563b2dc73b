package jp.madoguchi.core.tenancy;

import javax.sql.DataSource;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pools, the DataSource that follows the bound city, and the registry. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TenancyProperties.class)
class TenancyConfiguration {

    @Bean
    Databases databases(ObjectProvider<ClusterRegistry> clusters) {
        return new Databases(name -> clusters.getObject().login(name));
    }

    @Bean
    ClusterRegistry clusterRegistry(TenancyProperties properties, Databases databases) {
        JdbcClient registry = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
        return new ClusterRegistry(properties, registry);
    }

    @Bean
    @Primary
    DataSource dataSource(Databases databases, TenancyProperties properties) {
        return new BoundDataSource(databases, new CityBinding(properties.role()));
    }

    @Bean
    KnownMigrations knownMigrations() {
        return KnownMigrations.ofClassPath();
    }

    @Bean
    CityRegistry cityRegistry(Databases databases, KnownMigrations known) {
        return new CityRegistry(JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN)), known);
    }

    @Bean
    CityAddresses cityAddresses(Environment environment) {
        return new CityAddresses(environment);
    }
}
