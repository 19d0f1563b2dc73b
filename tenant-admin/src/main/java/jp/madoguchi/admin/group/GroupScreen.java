package jp.madoguchi.admin.group;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Groups and their rights in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class GroupScreen {

    /** See groups and their rights. */
    static final Permission VIEW = new Permission("groups.view");

    /** Add and remove groups and change their rights. */
    static final Permission EDIT = new Permission("groups.edit");

    /** Change accounts; declared by the screen of the accounts. */
    static final Permission STAFF_EDIT = new Permission("staff.edit");

    @Bean
    AdminScreen groupAdminScreen() {
        return AdminScreen.of(145, "groups", "/groups", VIEW, EDIT);
    }
}
