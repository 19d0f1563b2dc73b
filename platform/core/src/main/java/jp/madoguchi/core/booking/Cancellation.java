package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.slot.Audience;
import org.springframework.stereotype.Component;

/** Who may cancel what, until when. */
@Component
class Cancellation {
    private final CancelTransaction transaction;
    private final BookingRows bookings;

    Cancellation(CancelTransaction transaction, BookingRows bookings) {
        this.transaction = transaction;
        this.bookings = bookings;
    }

    Optional<BookingView> activeOf(UUID inviteeId) {
        return bookings.activeOf(inviteeId);
    }

    Optional<BookingView> lastOf(UUID inviteeId) {
        return bookings.lastCancelled(inviteeId);
    }

    CancelResult cancel(BookingRef ref) {
        return transaction.cancel(ref);
    }

    CancelResult anyTime(UUID bookingId) {
        return transaction.cancelAnyTime(new BookingRef(bookingId, null, Audience.STAFF));
    }
}
