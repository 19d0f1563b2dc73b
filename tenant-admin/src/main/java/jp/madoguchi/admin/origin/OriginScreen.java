package jp.madoguchi.admin.origin;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where staff may come from, in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class OriginScreen {

    /** See lists of addresses and terminals. */
    static final Permission VIEW = new Permission("access.view");

    /** Change them. */
    static final Permission EDIT = new Permission("access.edit");

    @Bean
    AdminScreen originAdminScreen() {
        return AdminScreen.of(150, "access", "/access", VIEW, EDIT);
    }
}
