package jp.madoguchi.admin.settings;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class SettingsRights {
    static final String SEE = "settings.view";
    static final String CHANGE = "settings.edit";

    static final Permission VIEW = new Permission(SEE);
    static final Permission EDIT = new Permission(CHANGE);

    @Bean
    AdminScreen settingsAdminScreen() {
        return AdminScreen.of(130, "settings", "/settings", VIEW, EDIT);
    }
}
