package jp.madoguchi.admin.texts;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sentences in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class TextsScreen {

    /** See the product's sentences and the city's. */
    static final Permission VIEW = new Permission("texts.view");
    /** Word them. */
    static final Permission EDIT = new Permission("texts.edit");

    @Bean
    AdminScreen textsAdminScreen() {
        return AdminScreen.of(105, "texts", "/texts", VIEW, EDIT);
    }
}
