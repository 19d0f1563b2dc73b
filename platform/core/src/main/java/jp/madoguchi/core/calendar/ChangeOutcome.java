package jp.madoguchi.core.calendar;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/** Whether a change of places, hours or days was stored. */
public sealed interface ChangeOutcome {

    /** Stored. */
    record Saved(long id) implements ChangeOutcome {}

    /** Nothing stored; every problem names its field. */
    record Invalid(List<Problem> problems) implements ChangeOutcome {

        /** One problem. */
        public static Invalid of(String field, String key, Object... arguments) {
            return new Invalid(List.of(Problem.of(field, key, arguments)));
        }
    }

    /** Nothing stored yet: these booked visits would not fit, and the person has not accepted as many. */
    record NotYet(List<StrandedVisit> stranded) implements ChangeOutcome {}
}
