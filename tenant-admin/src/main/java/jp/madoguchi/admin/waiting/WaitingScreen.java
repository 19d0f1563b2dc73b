package jp.madoguchi.admin.waiting;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The waiting list in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class WaitingScreen {

    /** See who waits. */
    static final Permission VIEW = new Permission("waiting.view");
    /** End somebody's waiting. */
    static final Permission EDIT = new Permission("waiting.edit");
    /** Take the list out as a file. */
    static final Permission EXPORT = new Permission("waiting.export");

    @Bean
    AdminScreen waitingAdminScreen() {
        return AdminScreen.of(45, "waiting", "/waiting", VIEW, EDIT, EXPORT);
    }
}
