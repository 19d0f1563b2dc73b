package jp.madoguchi.agent.audit;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for what was done; an action that no bundle names is told by its code. */
@Component
public class ActionNames {

    private static final String BEFORE = "agent.act.";
    private static final String OTHER = "agent.act.other";

    private final MessageSource messages;

    ActionNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The key of the action's text. */
    public String keyOf(String action) {
        return named(BEFORE + action) ? BEFORE + action : OTHER;
    }

    /** The action's text. */
    public String textOf(String action) {
        return messages.getMessage(keyOf(action), null, Locale.JAPANESE);
    }

    private boolean named(String key) {
        String text = messages.getMessage(key, null, "", Locale.JAPANESE);
        return text != null && !text.isEmpty();
    }
}
