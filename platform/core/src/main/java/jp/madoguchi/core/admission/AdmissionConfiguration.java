package jp.madoguchi.core.admission;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One gate for all cities of a node. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    @Bean
    WindowRules windowRules() {
        return WindowRules.of(Runtime.getRuntime().availableProcessors());
    }

    @Bean
    FairGate fairGate(@Value("${madoguchi.db.pool-size:16}") int connections) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new FairGate(ConcurrencyLimit.of(processors, connections), Ticker.systemTicker()::read);
    }
}
