package jp.madoguchi.admin.staff;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class StaffScreen {

    /** See accounts. */
    static final Permission VIEW = new Permission("staff.view");

    /** Make, stop, unlock and delete accounts, and move them between groups. */
    static final Permission EDIT = new Permission("staff.edit");

    @Bean
    AdminScreen staffAdminScreen() {
        return AdminScreen.of(140, "staff", "/staff", VIEW, EDIT);
    }
}
