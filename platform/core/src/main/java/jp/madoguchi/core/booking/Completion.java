package jp.madoguchi.core.booking;

import java.util.Optional;
import jp.madoguchi.core.booking.BookingResult.Booked;
import jp.madoguchi.core.booking.BookingResult.Reason;
import jp.madoguchi.core.booking.BookingResult.Refused;
import jp.madoguchi.core.kernel.Again;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Says what a lost race means, after its transaction was undone. */
@Component
class Completion {
    private static final String ONE_ACTIVE = "one_active_booking";
    private static final int TRIES = 3;

    private final CompleteTransaction transaction;
    private final BookingRows bookings;

    Completion(CompleteTransaction transaction, BookingRows bookings) {
        this.transaction = transaction;
        this.bookings = bookings;
    }

    BookingResult complete(CompleteCommand command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction
                        .complete(command)
                        .orElseGet(() -> madeBefore(command).orElseGet(() -> new Refused(Reason.NO_DRAFT)));
            } catch (DuplicateKeyException e) {
                if (Again.names(ONE_ACTIVE, e)) {
                    return new Refused(Reason.ALREADY_BOOKED);
                }
                if (attempt == TRIES && Again.names(HeldElsewhere.ONE_HOLD, e)) {
                    return new Refused(Reason.CHANGED);
                }
                Optional<BookingResult> before = madeBefore(command);
                if (before.isPresent() || attempt == TRIES) {
                    return before.orElseThrow(() -> e);
                }
            } catch (LostRace e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The double click's second half: the same key, and the same person. */
    private Optional<BookingResult> madeBefore(CompleteCommand command) {
        return bookings.byIdempotencyKey(command.idempotencyKey())
                .filter(booking -> booking.people().stream()
                        .anyMatch(person -> person.inviteeId().equals(command.inviteeId())))
                .map(Booked::new);
    }
}
