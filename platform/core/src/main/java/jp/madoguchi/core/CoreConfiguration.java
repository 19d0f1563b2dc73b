package jp.madoguchi.core;

import java.time.Clock;
import java.time.ZoneId;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Everything of this module; an application of the cloud imports it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class CoreConfiguration {

    /** The time of Japan, replaced by a settable clock in tests. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    /** Everybody sees every place, unless the application knows staff of single places. */
    @Bean
    @ConditionalOnMissingBean
    FacilityScope facilityScope() {
        return FacilityScope.ALL;
    }

    @Bean
    @ConditionalOnMissingBean
    SecureTokens secureTokens() {
        return new SecureTokens();
    }
}
