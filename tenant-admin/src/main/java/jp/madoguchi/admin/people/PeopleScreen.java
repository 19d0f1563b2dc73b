package jp.madoguchi.admin.people;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people who may book, in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class PeopleScreen {

    /** Look people up by their reservation number. */
    static final Permission VIEW = new Permission("people.view");

    @Bean
    AdminScreen peopleAdminScreen() {
        return AdminScreen.of(30, "people", "/people", VIEW);
    }
}
