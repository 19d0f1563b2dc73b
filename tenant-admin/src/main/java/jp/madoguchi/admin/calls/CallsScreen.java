package jp.madoguchi.admin.calls;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The call list in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class CallsScreen {

    /** See whom to call. */
    static final Permission VIEW = new Permission("calls.view");
    /** Note that a call was made. */
    static final Permission EDIT = new Permission("calls.edit");

    @Bean
    AdminScreen callsAdminScreen() {
        return AdminScreen.of(25, "calls", "/calls", VIEW, EDIT);
    }
}
