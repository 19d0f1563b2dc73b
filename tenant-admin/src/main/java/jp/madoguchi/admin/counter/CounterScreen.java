package jp.madoguchi.admin.counter;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The counter and the screen in the hall, in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class CounterScreen {

    /** See who waits. */
    static final Permission VIEW = new Permission("counter.view");
    /** Note arrivals and call numbers. */
    static final Permission EDIT = new Permission("counter.edit");
    /** Open the screen in the hall: numbers alone. */
    static final Permission WATCH = new Permission("counter.watch");

    @Bean
    AdminScreen counterAdminScreen() {
        return AdminScreen.of(12, "counter", "/queue", VIEW, EDIT);
    }

    @Bean
    AdminScreen watchAdminScreen() {
        return AdminScreen.of(14, "watch", "/watch", WATCH);
    }
}
