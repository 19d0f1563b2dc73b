package jp.madoguchi.admin.exchange;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The exchange with the terminals in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class ExchangeScreen {

    /** See terminals and files. */
    static final Permission VIEW = new Permission("exchange.view");
    /** Take the file of bookings. */
    static final Permission EXPORT = new Permission("exchange.export");
    /** Bring in sealed files. */
    static final Permission UPLOAD = new Permission("exchange.upload");
    /** Enrol and revoke terminals. */
    static final Permission ENROL = new Permission("exchange.enrol");

    @Bean
    AdminScreen exchangeAdminScreen() {
        return AdminScreen.of(60, "exchange", "/exchange", VIEW, EXPORT, UPLOAD, ENROL);
    }
}
