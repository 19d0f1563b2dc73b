package jp.madoguchi.perf.tenants;

import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.CoreConfiguration;
import jp.madoguchi.identity.IdentityConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Core and the accounts in Keycloak without a web server, with the owner's rights: what opens cities. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CoreConfiguration.class, IdentityConfiguration.class, TenantFilling.class})
class TenantsApplication {

    @Bean
    CurrentActor currentActor() {
        return () -> Actor.system("bench");
    }
}
