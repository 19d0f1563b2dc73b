package jp.madoguchi.bookingweb.maintenance;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import jp.madoguchi.core.maintenance.CheckPass;
import jp.madoguchi.core.maintenance.MaintenanceWatch;
import jp.madoguchi.core.maintenance.Site;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.tenancy.DatabaseRole;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.LayoutProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the filter behind the one that binds the city and before sessions and security; both sites import it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "madoguchi.city-hosts", havingValue = "true")
public class MaintenanceWebConfiguration {

    private static final int BEHIND_THE_CITY = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    StoppedPage stoppedPage(
            @Lazy ThymeleafViewResolver views,
            @Lazy LayoutProvider layouts,
            Assets assets,
            CitySettings settings,
            Clock clock) {
        return new StoppedPage(views, layouts, assets, settings, clock);
    }

    @Bean
    FilterRegistrationBean<MaintenanceFilter> maintenanceFilter(
            MaintenanceWatch watch,
            CheckPass passes,
            StoppedPage page,
            @Value("${madoguchi.db.role}") DatabaseRole role) {
        Site site = role == DatabaseRole.RESIDENT ? Site.RESIDENTS : Site.STAFF;
        FilterRegistrationBean<MaintenanceFilter> registration =
                new FilterRegistrationBean<>(new MaintenanceFilter(site, watch, passes, page));
        registration.setOrder(BEHIND_THE_CITY);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }

    @Bean
    MaintenanceBanner maintenanceBanner(MaintenanceWatch watch) {
        return new MaintenanceBanner(watch);
    }
}
