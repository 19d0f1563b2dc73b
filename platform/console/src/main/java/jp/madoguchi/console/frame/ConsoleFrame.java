package jp.madoguchi.console.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.madoguchi.console.access.SignedInOperator;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.LayoutProvider;
import jp.madoguchi.web.layout.MenuItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame: whose console it is, who is signed in, and the two lists. */
@Component
class ConsoleFrame implements LayoutProvider {

    private static final List<MenuItem> MENU = List.of(
            new MenuItem("console.menu.cities", "/"),
            new MenuItem("placement.menu", "/placement"),
            new MenuItem("console.menu.domains", "/domains"),
            new MenuItem("console.menu.jobs", "/jobs"),
            new MenuItem("console-mail.menu", "/mail"),
            new MenuItem("console.menu.maintenance", "/maintenance"),
            new MenuItem("console.menu.operator-log", "/operator-log"),
            new MenuItem("console.menu.rehearsals", "/rehearsals"));

    private static final List<String> STYLES = List.of(Assets.versioned("/ui/console.css"));

    private final SignedInOperator operator;
    private final MessageSource messages;

    ConsoleFrame(SignedInOperator operator, MessageSource messages) {
        this.operator = operator;
        this.messages = messages;
    }

    @Override
    public Layout of(HttpServletRequest request) {
        Layout layout = Layout.plain(
                        Layout.Kind.CONSOLE, messages.getMessage("console.site-name", null, request.getLocale()))
                .withStyles(STYLES);
        return operator.find()
                .map(actor -> layout.withUser(actor.name(), "/logout").withMenu(MENU))
                .orElse(layout);
    }
}
