package jp.madoguchi.admin.branding;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The look in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class BrandingRights {
    static final String SEE = "branding.view";
    static final String CHANGE = "branding.edit";

    static final Permission VIEW = new Permission(SEE);
    static final Permission EDIT = new Permission(CHANGE);

    @Bean
    AdminScreen brandingAdminScreen() {
        return AdminScreen.of(120, "branding", "/branding", VIEW, EDIT);
    }
}
