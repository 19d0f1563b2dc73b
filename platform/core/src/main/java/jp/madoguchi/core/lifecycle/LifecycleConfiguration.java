package jp.madoguchi.core.lifecycle;

import java.time.Clock;
import java.util.List;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opening, closing and erasing cities: only where the owner's login is configured, which no web node of a city has. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class LifecycleConfiguration {

    @Bean
    LifeDesk lifeDesk(OwnerDatabase owner, Clock clock) {
        return new LifeDesk(owner, clock);
    }

    @Bean
    CourseRunner courseRunner(
            OwnerDatabase owner, LifeDesk desk, List<OpeningStep> opening, List<ErasingStep> erasing) {
        return new CourseRunner(owner, desk.steps(), opening, erasing);
    }

    @Bean
    CityProvisioning cityProvisioning(LifeDesk desk, CourseRunner runner, CityRegistry registry) {
        return new SteppedProvisioning(desk, runner, registry);
    }

    @Bean
    CityOpening cityOpening(
            LifeDesk desk,
            CourseRunner runner,
            CityRegistry registry,
            ClusterRegistry clusters,
            @Value("${madoguchi.city-domain:localhost}") String domain) {
        return new CityOpening(desk, runner, registry, clusters, domain);
    }

    @Bean
    CityLife cityLife(LifeDesk desk, CourseRunner runner, CityRegistry registry, Clock clock) {
        return new CityLife(desk, runner, registry, clock);
    }

    @Bean
    LifeRecords lifeRecords(LifeDesk desk) {
        return new LifeRecords(desk);
    }

    @Bean
    LifeTask lifeTask(CourseRunner runner, CityRegistry registry) {
        return new LifeTask(runner, registry);
    }
}
