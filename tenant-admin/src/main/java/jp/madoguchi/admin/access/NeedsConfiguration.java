package jp.madoguchi.admin.access;

import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.web.access.NeedsInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every route of the console is shut but for those who have a right that it names. */
@Configuration(proxyBeanMethods = false)
class NeedsConfiguration {

    @Bean
    WebMvcConfigurer rightsAtTheDoor(Permissions permissions) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new NeedsInterceptor(permissions)).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
