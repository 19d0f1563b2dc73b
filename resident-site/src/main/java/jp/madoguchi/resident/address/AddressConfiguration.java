package jp.madoguchi.resident.address;

import jp.madoguchi.core.tenancy.CityAddresses;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the redirect right after the city is bound, before sessions and security. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    @Bean
    FilterRegistrationBean<MainHostRedirect> mainHostRedirect(CityAddresses addresses) {
        FilterRegistrationBean<MainHostRedirect> registration =
                new FilterRegistrationBean<>(new MainHostRedirect(addresses));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return registration;
    }
}
