package jp.madoguchi.core.booking;

import java.util.List;
import jp.madoguchi.core.settings.StrandedBooking;

/** Whether a place's deadlines were stored. */
public sealed interface DeadlineOutcome {

    /** Stored. */
    record Saved() implements DeadlineOutcome {}

    /** Nothing stored yet: residents could not do any more what they can do now, and as many were not accepted. */
    record NotYet(List<StrandedBooking> stranded) implements DeadlineOutcome {}
}
