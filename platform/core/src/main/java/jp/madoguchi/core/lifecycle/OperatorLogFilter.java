package jp.madoguchi.core.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the operators' log are wanted; an empty text or null leaves a condition out.
 *
 * @param city   code
 * @param actor  account name
 * @param action beginning of the action, such as {@code city.}
 * @param from   first day in Japan
 * @param to     last day in Japan
 */
public record OperatorLogFilter(
        String city,
        String actor,
        String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final OperatorLogFilter ALL = new OperatorLogFilter("", "", "", null, null);
}
