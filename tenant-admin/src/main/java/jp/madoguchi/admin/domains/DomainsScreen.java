package jp.madoguchi.admin.domains;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Own domains in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class DomainsScreen {

    /** See hosts and requests. */
    static final Permission VIEW = new Permission("domains.view");
    /** Ask for hosts, choose the main one, take them away. */
    static final Permission EDIT = new Permission("domains.edit");

    @Bean
    static AdminScreen domainsAdminScreen() {
        return AdminScreen.of(125, "domains", "/domains", VIEW, EDIT);
    }
}
