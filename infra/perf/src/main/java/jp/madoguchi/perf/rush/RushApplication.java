package jp.madoguchi.perf.rush;

import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.CoreConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Core without a web server, with the owner's rights: what opens and fills the cities. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CoreConfiguration.class, RushFilling.class})
class RushApplication {

    @Bean
    CurrentActor currentActor() {
        return () -> Actor.system("bench");
    }
}
