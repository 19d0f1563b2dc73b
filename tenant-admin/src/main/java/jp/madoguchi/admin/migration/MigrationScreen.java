package jp.madoguchi.admin.migration;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Old bookings in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class MigrationScreen {

    /** See runs and their reports. */
    static final Permission VIEW = new Permission("migration.view");
    /** Upload, store and undo. */
    static final Permission RUN = new Permission("migration.run");

    @Bean
    AdminScreen migrationAdminScreen() {
        return AdminScreen.of(170, "migration", "/migration", VIEW, RUN);
    }
}
