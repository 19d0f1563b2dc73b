package jp.madoguchi.core.maintenance;

import java.time.Clock;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Planning is for the console alone: no node of a city has the owner's login, which it takes to write a plan. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class MaintenanceConfiguration {

    @Bean
    PlanStore maintenancePlanStore(OwnerDatabase owner) {
        return new PlanStore(owner.jdbc());
    }

    @Bean
    MaintenancePlans maintenancePlans(
            PlanStore store,
            PlanTelling telling,
            CityRegistry registry,
            MaintenanceSchedule schedule,
            SecureTokens tokens,
            Clock clock) {
        return new MaintenancePlans(store, telling, registry, schedule, tokens, clock);
    }
}
