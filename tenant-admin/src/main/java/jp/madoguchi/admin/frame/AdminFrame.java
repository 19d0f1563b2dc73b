package jp.madoguchi.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.admin.access.AdminPermissions;
import jp.madoguchi.admin.access.SignedInStaff;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.LayoutProvider;
import jp.madoguchi.web.layout.MenuItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame: the city's name, who is signed in, and the screens that they may use. */
@Component
class AdminFrame implements LayoutProvider {

    private static final List<String> STYLES = List.of(Assets.versioned("/ui/admin.css"));

    private final SignedInStaff staff;
    private final MessageSource messages;

    AdminFrame(SignedInStaff staff, MessageSource messages) {
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public Layout of(HttpServletRequest request) {
        String city = Tenancy.find().map(City::name).orElse("");
        String title = messages.getMessage("admin.site-name", new Object[] {city}, request.getLocale());
        Layout layout = Layout.plain(Layout.Kind.STAFF, title.strip()).withStyles(STYLES);
        return staff.find()
                .map(actor -> layout.withUser(actor.name(), "/logout").withMenu(menu()))
                .orElse(layout);
    }

    private List<MenuItem> menu() {
        List<MenuItem> menu = new ArrayList<>();
        add(menu, AdminPermissions.VIEW_BOOKINGS, "admin.menu.today", "/");
        add(menu, AdminPermissions.VIEW_SLOTS, "admin.menu.slots", "/slots");
        add(menu, AdminPermissions.EDIT_FACILITIES, "admin.menu.facilities", "/facilities");
        add(menu, AdminPermissions.VIEW_PEOPLE, "admin.menu.people", "/people");
        add(menu, AdminPermissions.VIEW_EXCHANGE, "admin.menu.exchange", "/exchange");
        return menu;
    }

    private void add(List<MenuItem> menu, Permission permission, String key, String href) {
        if (staff.allows(permission)) {
            menu.add(new MenuItem(key, href));
        }
    }
}
