package jp.madoguchi.admin.frame;

import java.util.Locale;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Problems as sentences: text survives a redirect in the session's table, objects do not. */
@Component
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Problem problem) {
        return messages.getMessage(problem.key(), problem.arguments().toArray(), Locale.JAPANESE);
    }
}
