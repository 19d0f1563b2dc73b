package jp.madoguchi.core.booking;

import java.util.Locale;
import jp.madoguchi.core.botcheck.Verdict;

/** Whether a person joined the group. */
public sealed interface AddPersonResult {

    /** Joined; the group's size now. */
    record Added(int people) implements AddPersonResult {}

    /** Not joined; the group is as it was. */
    record Refused(Reason reason) implements AddPersonResult {}

    /** Nothing was looked at: whoever asks has not shown yet to be no robot. */
    record Unproved(Verdict why) implements AddPersonResult {}

    /** Why a person cannot join. */
    enum Reason {
        /** No booking is being made in this session. */
        NO_DRAFT,
        /** Number or password is wrong. */
        WRONG,
        /** Number and day fit several people, and a second number is needed. */
        SEVERAL,
        /** Too many failures. */
        LOCKED,
        /** Is in the group already. */
        IN_GROUP,
        /** Has an active booking. */
        ALREADY_BOOKED,
        /** The city's largest group is reached. */
        GROUP_FULL,
        /** The slot has no place for one more. */
        NO_ROOM,
        /** The deadline for changes has passed. */
        TOO_LATE,
        /** May not book any more. */
        ENDED,
        /** Has come for another procedure, which does not share these slots. */
        OTHER_PROCEDURE;

        /** Key of the sentence in {@code messages/booking}. */
        public String key() {
            return "booking.add." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
