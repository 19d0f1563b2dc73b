package jp.madoguchi.admin.questions;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The questions in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class QuestionsScreen {

    private static final int ORDER = 60;

    /** See what is asked. */
    static final Permission VIEW = new Permission("questions.view");
    /** Decide what is asked. */
    static final Permission EDIT = new Permission("questions.edit");

    @Bean
    AdminScreen questionsAdminScreen() {
        return AdminScreen.of(ORDER, "questions", "/questions", VIEW, EDIT);
    }
}
