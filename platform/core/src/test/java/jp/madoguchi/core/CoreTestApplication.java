package jp.madoguchi.core;

import java.util.List;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.NewCity;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CoreConfiguration.class)
class CoreTestApplication {

    @Bean
    CurrentActor currentActor() {
        return () -> Actor.system("test");
    }

    @Bean
    @Lazy // listeners of the events that open a city stand only after the context does
    TestCities testCities(CityMigrations migrations, CityProvisioning provisioning) {
        migrations.migratePlatform();
        return new TestCities(
                provisioning.provision(new NewCity("miura", "三浦市", "miura", List.of("miura.localhost"))),
                provisioning.provision(new NewCity("kurume", "久留米市", "kurume", List.of("kurume.localhost"))));
    }
}
