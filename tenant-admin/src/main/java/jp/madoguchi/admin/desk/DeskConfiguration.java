package jp.madoguchi.admin.desk;

import jp.madoguchi.bookingweb.BookingWebConfiguration;
import jp.madoguchi.bookingweb.maintenance.MaintenanceWebConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The booking screens of residents, under an address that names the person: what a tab shows and sends is always for the
 * person in its address, whatever other tabs do.
 */
@Configuration(proxyBeanMethods = false)
@Import(BookingWebConfiguration.class)
class DeskConfiguration implements WebMvcConfigurer {

    /** Before the person's id. */
    static final String RECEPTIONS = "/desk/p/";

    private final DeskDoor door;

    DeskConfiguration(DeskDoor door) {
        this.door = door;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                RECEPTIONS + "{id}",
                HandlerTypePredicate.builder()
                        .basePackageClass(BookingWebConfiguration.class)
                        .build()
                        .and(HandlerTypePredicate.forBasePackageClass(MaintenanceWebConfiguration.class)
                                .negate()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(door).addPathPatterns(RECEPTIONS + "**");
    }
}
