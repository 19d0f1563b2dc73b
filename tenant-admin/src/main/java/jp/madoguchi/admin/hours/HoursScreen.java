package jp.madoguchi.admin.hours;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The named hours in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class HoursScreen {

    /** See the named hours. */
    static final Permission VIEW = new Permission("hours.view");
    /** Add, change and remove them. */
    static final Permission EDIT = new Permission("hours.edit");

    @Bean
    AdminScreen hoursAdminScreen() {
        return AdminScreen.of(54, "hours", "/hours", VIEW, EDIT);
    }
}
