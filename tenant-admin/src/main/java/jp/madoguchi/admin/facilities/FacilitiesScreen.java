package jp.madoguchi.admin.facilities;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class FacilitiesScreen {

    /** See places and their hours. */
    static final Permission VIEW = new Permission("facilities.view");
    /** Add and change places and their hours. */
    static final Permission EDIT = new Permission("facilities.edit");

    @Bean
    AdminScreen facilitiesAdminScreen() {
        return AdminScreen.of(50, "facilities", "/facilities", VIEW, EDIT);
    }
}
