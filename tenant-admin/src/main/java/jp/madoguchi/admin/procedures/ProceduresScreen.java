package jp.madoguchi.admin.procedures;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue in the menu and in the matrix of rights. */
@Configuration(proxyBeanMethods = false)
class ProceduresScreen {

    /** See procedures and where they are taken. */
    static final Permission VIEW = new Permission("procedures.view");
    /** Add, change and close them, and say where they are taken. */
    static final Permission EDIT = new Permission("procedures.edit");

    @Bean
    AdminScreen proceduresAdminScreen() {
        return AdminScreen.of(52, "procedures", "/procedures", VIEW, EDIT);
    }
}
