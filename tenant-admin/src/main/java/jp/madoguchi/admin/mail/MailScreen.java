package jp.madoguchi.admin.mail;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The city's mails in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class MailScreen {

    /** See the mails, what became of them, and drafts of mails to many. */
    static final Permission VIEW = new Permission("mail.view");
    /** Send: once more, or to many. */
    static final Permission SEND = new Permission("mail.send");

    @Bean
    AdminScreen mailAdminScreen() {
        return AdminScreen.of(106, "mail", "/mail", VIEW, SEND);
    }
}
