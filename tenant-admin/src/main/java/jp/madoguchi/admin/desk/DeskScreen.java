package jp.madoguchi.admin.desk;

import jp.madoguchi.admin.frame.AdminScreen;
import jp.madoguchi.base.port.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk in the menu and in the matrix. */
@Configuration(proxyBeanMethods = false)
public class DeskScreen {

    /** Find people and book, change and cancel for them. */
    public static final Permission USE = new Permission("desk.use");
    /** Work outside of the call centre's hours. */
    static final Permission ANY_HOUR = new Permission("desk.any-hour");
    /** Book beyond a slot's capacity, with a reason (久留米 7(2)④). */
    static final Permission OVERBOOK = new Permission("booking.overbook");
    /** Change and cancel after the deadline of staff, with a reason. */
    static final Permission ANY_TIME = new Permission("booking.any-time");

    @Bean
    AdminScreen deskAdminScreen() {
        return AdminScreen.of(20, "desk", "/desk", USE, OVERBOOK, ANY_TIME, ANY_HOUR);
    }
}
