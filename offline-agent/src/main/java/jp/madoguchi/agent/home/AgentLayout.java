package jp.madoguchi.agent.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.madoguchi.agent.unlock.Sessions;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.LayoutProvider;
import jp.madoguchi.web.layout.MenuItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame: a menu for whoever is signed in, the name alone for everybody else. */
@Component
class AgentLayout implements LayoutProvider {

    private static final List<MenuItem> MENU = List.of(
            new MenuItem("agent.menu.home", "/"),
            new MenuItem("agent.menu.imports", "/imports"),
            new MenuItem("agent.menu.cards", "/cards"),
            new MenuItem("agent.menu.notices", "/notices"),
            new MenuItem("agent.menu.exchange", "/exchange"),
            new MenuItem("agent.menu.booked", "/booked"));
    private static final List<Guarded> OFFICE = List.of(
            new Guarded("agent.users", new MenuItem("agent.menu.users", "/users")),
            new Guarded("agent.log", new MenuItem("agent.menu.log", "/log")),
            new Guarded("agent.backup", new MenuItem("agent.menu.backup", "/backup")),
            new Guarded("ledger.view", new MenuItem("agent.menu.selfcheck", "/selfcheck")),
            new Guarded("ledger.view", new MenuItem("agent.menu.leaving", "/leaving")),
            new Guarded("ledger.view", new MenuItem("agent.menu.password", "/password")));

    private static final List<String> STYLES = List.of("/ledger/ledger.css", "/agent/agent.css");

    private final Sessions sessions;
    private final Permissions permissions;
    private final MessageSource messages;

    AgentLayout(Sessions sessions, Permissions permissions, MessageSource messages) {
        this.sessions = sessions;
        this.permissions = permissions;
        this.messages = messages;
    }

    @Override
    public Layout of(HttpServletRequest request) {
        Layout frame = Layout.plain(Layout.Kind.AGENT, messages.getMessage("agent.name", null, Locale.JAPANESE))
                .withStyles(STYLES);
        return sessions.user()
                .map(user -> frame.withUser(user.loginName(), "/signout").withMenu(menu()))
                .orElse(frame);
    }

    private List<MenuItem> menu() {
        List<MenuItem> office = OFFICE.stream()
                .filter(entry -> permissions.allows(new Permission(entry.right())))
                .map(Guarded::item)
                .toList();
        return Stream.concat(MENU.stream(), Stream.of(MenuItem.group("agent.menu.office", office)))
                .toList();
    }

    /** An entry for those who have the right. */
    private record Guarded(String right, MenuItem item) {}
}
