package jp.madoguchi.admin.deadlines;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deadlines of places in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class DeadlinesScreen {

    /** See them. */
    static final Permission VIEW = new Permission("deadlines.view");
    /** Change them. */
    static final Permission EDIT = new Permission("deadlines.edit");

    @Bean
    AdminScreen deadlinesAdminScreen() {
        return AdminScreen.of(58, "deadlines", "/deadlines", VIEW, EDIT);
    }
}
