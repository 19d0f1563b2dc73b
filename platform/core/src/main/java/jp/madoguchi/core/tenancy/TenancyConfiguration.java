package jp.madoguchi.core.tenancy;

import java.time.Duration;
import javax.sql.DataSource;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.DatabaseSettings;
import jp.madoguchi.base.db.Databases;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pools, the DataSource that follows the bound city, and the registry. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TenancyProperties.class)
class TenancyConfiguration {

    @Bean
    Databases databases(TenancyProperties properties) {
        return Databases.single(new DatabaseSettings(
                properties.url(),
                properties.user(),
                properties.password(),
                properties.poolSize(),
                Duration.ofMinutes(20)));
    }

    @Bean
    @Primary
    DataSource dataSource(Databases databases, TenancyProperties properties) {
        return new BoundDataSource(databases, new CityBinding(properties.role()));
    }

    @Bean
    CityRegistry cityRegistry(Databases databases) {
        return new CityRegistry(JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN)));
    }
}
