package jp.madoguchi.admin.pages;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages and notices in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class PagesScreen {

    /** See pages, questions and pictures, with drafts. */
    static final Permission VIEW = new Permission("pages.view");
    /** Write drafts of pages and questions, and keep pictures. */
    static final Permission EDIT = new Permission("pages.edit");
    /** Put pages and questions on the site and take them off. */
    static final Permission PUBLISH = new Permission("pages.publish");
    /** See notices, with drafts. */
    static final Permission VIEW_NOTICES = new Permission("notices.view");
    /** Write notices, put them on the site and take them off. */
    static final Permission EDIT_NOTICES = new Permission("notices.edit");

    @Bean
    AdminScreen pagesAdminScreen() {
        return AdminScreen.of(100, "pages", "/pages", VIEW, EDIT, PUBLISH);
    }

    @Bean
    AdminScreen noticesAdminScreen() {
        return AdminScreen.of(110, "notices", "/notices", VIEW_NOTICES, EDIT_NOTICES);
    }
}
