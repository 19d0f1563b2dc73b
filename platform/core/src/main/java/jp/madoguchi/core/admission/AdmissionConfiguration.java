package jp.madoguchi.core.admission;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One gate for all cities of a node. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    @Bean
    WindowRules windowRules(
            @Value("${madoguchi.admission.visitors:0}") int visitors,
            @Value("${madoguchi.admission.growth:0.05}") double growth) {
        WindowRules usual = WindowRules.of(Runtime.getRuntime().availableProcessors(), growth);
        return visitors == 0 ? usual : new WindowRules(visitors, Math.min(visitors, usual.least()), growth);
    }

    @Bean
    FairGate fairGate(@Value("${madoguchi.db.pool-size:16}") int connections) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new FairGate(ConcurrencyLimit.of(processors, connections), Ticker.systemTicker()::read);
    }
}
