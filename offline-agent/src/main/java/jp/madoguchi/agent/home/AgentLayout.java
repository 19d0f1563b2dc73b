package jp.madoguchi.agent.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.agent.unlock.Sessions;
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

    private static final List<String> STYLES = List.of("/ledger/ledger.css", "/agent/agent.css");

    private final Sessions sessions;
    private final MessageSource messages;

    AgentLayout(Sessions sessions, MessageSource messages) {
        this.sessions = sessions;
        this.messages = messages;
    }

    @Override
    public Layout of(HttpServletRequest request) {
        Layout frame = Layout.plain(Layout.Kind.AGENT, messages.getMessage("agent.name", null, Locale.JAPANESE))
                .withStyles(STYLES);
        return sessions.user()
                .map(user -> frame.withUser(user.loginName(), "/signout").withMenu(MENU))
                .orElse(frame);
    }
}
