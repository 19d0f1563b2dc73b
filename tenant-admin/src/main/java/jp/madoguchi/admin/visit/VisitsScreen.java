package jp.madoguchi.admin.visit;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The visitors' book in the menu and in the matrix, and the look at each request of a visitor. */
@Configuration(proxyBeanMethods = false)
class VisitsScreen implements WebMvcConfigurer {

    /** See requests and past visits. */
    static final Permission VIEW = new Permission("visits.view");
    /** Allow, refuse and end visits. */
    static final Permission APPROVE = new Permission("visits.approve");

    private final VisitInterceptor interceptor;

    VisitsScreen(VisitInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Bean
    static AdminScreen visitsAdminScreen() {
        return AdminScreen.of(180, "visits", "/visits", VIEW, APPROVE);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).order(-100);
    }
}
