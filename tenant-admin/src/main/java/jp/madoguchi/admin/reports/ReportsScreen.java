package jp.madoguchi.admin.reports;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reports in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class ReportsScreen {

    /** See the reports. */
    static final Permission VIEW = new Permission("reports.view");
    /** Take a report out as a file. */
    static final Permission EXPORT = new Permission("reports.export");
    /** Note a call that came in. */
    static final Permission RECORD = new Permission("calls.record");

    /** Change the list of what callers want. */
    static final Permission KINDS = new Permission("calls.kinds");

    @Bean
    AdminScreen reportsAdminScreen() {
        return AdminScreen.of(35, "reports", "/reports", VIEW, EXPORT, RECORD, KINDS);
    }
}
