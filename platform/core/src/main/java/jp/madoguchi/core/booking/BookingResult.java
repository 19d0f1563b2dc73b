package jp.madoguchi.core.booking;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.core.kernel.Problem;

/** Whether a booking was made. */
public sealed interface BookingResult {

    /** Made (or, with the same idempotency key, made before). */
    record Booked(BookingView booking) implements BookingResult {}

    /** Fields are missing or wrong; the hold and what was typed stay. */
    record Invalid(List<Problem> problems) implements BookingResult {}

    /** Not made; what was typed stays. */
    record Refused(Reason reason) implements BookingResult {}

    /** Why a booking cannot be made. */
    enum Reason {
        /** No booking is being made in this session. */
        NO_DRAFT,
        /** The hold had expired and the slot is full now. */
        FULL,
        /** The deadline has passed. */
        CLOSED,
        /** Somebody of the group has an active booking. */
        ALREADY_BOOKED,
        /** Somebody of the group may not book any more. */
        ENDED,
        /** Another tab has moved the hold or changed the group since the confirmation was shown. */
        CHANGED;

        /** Key of the sentence in {@code messages/booking}. */
        public String key() {
            return "booking.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
