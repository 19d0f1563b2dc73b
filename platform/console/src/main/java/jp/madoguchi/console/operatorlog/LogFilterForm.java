package jp.madoguchi.console.operatorlog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.madoguchi.core.lifecycle.OperatorLogFilter;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted, as it is typed; an empty text leaves a condition out. */
public record LogFilterForm(String city, String actor, String action, String from, String to) {

    /** Takes parameters that were not sent as empty. */
    @SuppressWarnings("ConstantValue") // the binding gives null for a parameter that is not there
    public LogFilterForm {
        city = city == null ? "" : city.strip();
        actor = actor == null ? "" : actor.strip();
        action = action == null ? "" : action.strip();
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    OperatorLogFilter filter() {
        return new OperatorLogFilter(city, actor, action, day(from), day(to));
    }

    /** Whether a day was typed that is none. */
    public boolean hasWrongDay() {
        return (!from.isEmpty() && day(from) == null) || (!to.isEmpty() && day(to) == null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
