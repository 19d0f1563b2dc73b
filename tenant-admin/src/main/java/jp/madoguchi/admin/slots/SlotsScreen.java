package jp.madoguchi.admin.slots;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The slots in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
class SlotsScreen {

    /** See the slots of a week. */
    static final Permission VIEW = new Permission("slots.view");
    /** Change slots, copy weeks, undo. */
    static final Permission EDIT = new Permission("slots.edit");
    /** Publish slots, and decide from when until when a place may be booked. */
    static final Permission PUBLISH = new Permission("slots.publish");

    @Bean
    AdminScreen slotsAdminScreen() {
        return AdminScreen.of(40, "slots", "/slots", VIEW, EDIT, PUBLISH);
    }
}
