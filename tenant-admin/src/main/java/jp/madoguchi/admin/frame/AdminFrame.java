package jp.madoguchi.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.branding.Theme;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.LayoutProvider;
import jp.madoguchi.web.layout.MenuItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame: the city's name and colour, who is signed in, and the screens that they may use. */
@Component
class AdminFrame implements LayoutProvider {

    private static final List<String> STYLES = List.of(Assets.versioned("/ui/admin.css"));

    /** The screens that residents have too. */
    private static final String DESK = "/desk/p/";

    private static final List<String> DESK_STYLES =
            List.of(Assets.versioned("/ui/booking.css"), Assets.versioned("/ui/admin.css"));

    private final CurrentActor actors;
    private final Permissions permissions;
    private final Screens screens;
    private final MessageSource messages;
    private final CitySettings settings;

    AdminFrame(
            CurrentActor actors,
            Permissions permissions,
            Screens screens,
            MessageSource messages,
            CitySettings settings) {
        this.settings = settings;
        this.actors = actors;
        this.permissions = permissions;
        this.screens = screens;
        this.messages = messages;
    }

    @Override
    public Layout of(HttpServletRequest request) {
        String city = Tenancy.find().map(City::name).orElse("");
        String title = messages.getMessage("admin.site-name", new Object[] {city}, request.getLocale());
        Layout layout = Layout.plain(Layout.Kind.STAFF, title.strip())
                .withStyles(request.getRequestURI().startsWith(DESK) ? DESK_STYLES : STYLES);
        Actor actor = actors.get();
        return actor.kind() == Actor.Kind.SYSTEM
                ? layout
                : layout.withUser(actor.name(), signOut(actor))
                        .withMenu(menu())
                        .withTheme(LookController.ACCENT + "?v="
                                + Theme.of(settings).version());
    }

    /** A visiting operator has no session at Keycloak to end, but a visit. */
    private static String signOut(Actor actor) {
        return actor.kind() == Actor.Kind.OPERATOR ? "/visit/leave" : "/logout";
    }

    private List<MenuItem> menu() {
        List<MenuItem> menu = new ArrayList<>();
        List<MenuItem> management = new ArrayList<>();
        for (AdminScreen screen : screens.all()) {
            if (permissions.allows(screen.view())) {
                (screen.forManagement() ? management : menu).add(new MenuItem(screen.key(), screen.href()));
            }
        }
        if (!management.isEmpty()) {
            menu.add(MenuItem.group("admin.menu.management", management));
        }
        menu.add(new MenuItem("admin.menu.account", "/account"));
        return menu;
    }
}
