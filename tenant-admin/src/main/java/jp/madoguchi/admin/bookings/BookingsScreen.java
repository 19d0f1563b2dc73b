package jp.madoguchi.admin.bookings;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of bookings in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class BookingsScreen {

    /** See the bookings. */
    static final Permission VIEW = new Permission("bookings.view");
    /** Print a list of bookings. */
    static final Permission PRINT = new Permission("bookings.print");
    /** Take a list of bookings out as a file. */
    static final Permission EXPORT = new Permission("bookings.export");
    /** Write the remark of a person. */
    static final Permission REMARK = new Permission("remark.edit");

    @Bean
    AdminScreen bookingsAdminScreen() {
        return AdminScreen.of(30, "bookings", "/bookings", VIEW, PRINT, EXPORT, REMARK);
    }
}
