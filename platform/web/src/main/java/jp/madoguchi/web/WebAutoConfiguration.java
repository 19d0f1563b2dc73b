package jp.madoguchi.web;

import jakarta.servlet.DispatcherType;
import jp.madoguchi.base.port.TextOverrides;
import jp.madoguchi.web.asset.AssetCaching;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.error.ErrorAdvice;
import jp.madoguchi.web.error.ErrorPages;
import jp.madoguchi.web.error.NoErrorWithoutCause;
import jp.madoguchi.web.headers.SecurityHeadersFilter;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.LayoutAdvice;
import jp.madoguchi.web.layout.LayoutProvider;
import jp.madoguchi.web.message.BundleMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the look into every application that has this module on its class path. */
@AutoConfiguration(before = {MessageSourceAutoConfiguration.class, WebMvcAutoConfiguration.class})
@PropertySource("classpath:madoguchi-web.properties")
@Import({AssetCaching.class, LayoutAdvice.class, ErrorAdvice.class})
public class WebAutoConfiguration {

    @Bean
    Assets assets() {
        return Assets.load();
    }

    @Bean
    MessageSource messageSource(
            @Value("${madoguchi.web.fail-on-missing-message:false}") boolean failOnMissing,
            ObjectProvider<TextOverrides> overrides) {
        return new BundleMessageSource(failOnMissing, SingletonSupplier.ofNullable(overrides::getIfAvailable)::get);
    }

    /** Redirects are 303: the answer to a POST is read by GET at its own address. */
    @Bean
    static BeanPostProcessor seeOther() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver views) {
                    views.setRedirectHttp10Compatible(false);
                }
                return bean;
            }
        };
    }

    @Bean
    ErrorPages errorPages() {
        return new ErrorPages();
    }

    /** Asked first, and by requests alone: a forward to the error page passes. */
    @Bean
    FilterRegistrationBean<NoErrorWithoutCause> noErrorWithoutCause() {
        FilterRegistrationBean<NoErrorWithoutCause> filter = new FilterRegistrationBean<>(new NoErrorWithoutCause());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    @ConditionalOnMissingBean
    LayoutProvider layoutProvider() {
        return request -> Layout.plain(Layout.Kind.STAFF, "Madoguchi");
    }

    /** Keycloak's address is a form target where there is one: signing out leads there. */
    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeaders(
            @Value("${madoguchi.web.form-targets:${madoguchi.keycloak.url:}}") String formTargets) {
        FilterRegistrationBean<SecurityHeadersFilter> filter =
                new FilterRegistrationBean<>(new SecurityHeadersFilter(formTargets));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
