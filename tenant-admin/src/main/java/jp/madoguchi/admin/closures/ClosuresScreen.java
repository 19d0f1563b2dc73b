package jp.madoguchi.admin.closures;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The days that differ, in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class ClosuresScreen {

    /** See the days that differ. */
    static final Permission VIEW = new Permission("closures.view");
    /** Add and remove them. */
    static final Permission EDIT = new Permission("closures.edit");

    @Bean
    AdminScreen closuresAdminScreen() {
        return AdminScreen.of(56, "closures", "/closures", VIEW, EDIT);
    }
}
