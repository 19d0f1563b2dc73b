package jp.madoguchi.core.tenancy;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the city filter before sessions and security in applications that answer on cities' hosts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "madoguchi.city-hosts", havingValue = "true")
class CityFilterConfiguration {

    @Bean
    FilterRegistrationBean<CityFilter> cityFilter(CityRegistry registry, TenancyProperties properties) {
        FilterRegistrationBean<CityFilter> registration =
                new FilterRegistrationBean<>(new CityFilter(registry, properties.role()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registration;
    }
}
