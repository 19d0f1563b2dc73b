package jp.madoguchi.admin.today;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day's bookings in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class TodayScreen {

    /** See the bookings of a day and one booking. */
    static final Permission VIEW = new Permission("bookings.view");
    /** Print the list of a day. */
    static final Permission PRINT = new Permission("bookings.print");

    @Bean
    AdminScreen todayAdminScreen() {
        return AdminScreen.of(10, "today", "/", VIEW, PRINT);
    }
}
