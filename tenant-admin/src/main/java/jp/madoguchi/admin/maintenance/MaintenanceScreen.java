package jp.madoguchi.admin.maintenance;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.bookingweb.maintenance.MaintenanceWebConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Planned stops in the menu and in the matrix, and the stop itself on this site. */
@Configuration(proxyBeanMethods = false)
@Import(MaintenanceWebConfiguration.class)
class MaintenanceScreen implements WebMvcConfigurer {

    /** See what is planned and what was. */
    static final Permission VIEW = new Permission("maintenance.view");
    /** Approve or refuse for the city. */
    static final Permission APPROVE = new Permission("maintenance.approve");
    /** Come in during a stop, and let others see the residents' site. */
    static final Permission ENTER = new Permission("maintenance.enter");

    private final MaintenanceGuard guard;

    MaintenanceScreen(MaintenanceGuard guard) {
        this.guard = guard;
    }

    @Bean
    static AdminScreen maintenanceAdminScreen() {
        return AdminScreen.of(160, "maintenance", "/maintenance", VIEW, APPROVE, ENTER);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).order(-200);
    }
}
