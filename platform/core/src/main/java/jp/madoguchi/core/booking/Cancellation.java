package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.Visit;
import org.springframework.stereotype.Component;

/** Who may cancel what, until when. */
@Component
class Cancellation {
    private final CancelTransaction transaction;
    private final BookingRows bookings;
    private final BookingWindow window;

    Cancellation(CancelTransaction transaction, BookingRows bookings, BookingWindow window) {
        this.transaction = transaction;
        this.bookings = bookings;
        this.window = window;
    }

    Optional<BookingView> activeOf(UUID inviteeId) {
        return bookings.activeOf(inviteeId);
    }

    CancelResult byResident(UUID bookingId, UUID inviteeId) {
        Optional<BookingView> own =
                bookings.activeOf(inviteeId).filter(booking -> booking.id().equals(bookingId));
        if (own.isEmpty()) {
            return new CancelResult.NotFound();
        }
        BookingView booking = own.get();
        Visit visit = new Visit(booking.facilityId(), booking.procedure(), booking.day(), booking.start());
        return window.may(BookingAction.CANCEL, visit, Audience.RESIDENT)
                ? byStaff(bookingId)
                : new CancelResult.TooLate();
    }

    CancelResult byStaff(UUID bookingId) {
        return transaction.cancel(bookingId) ? new CancelResult.Cancelled() : new CancelResult.NotFound();
    }
}
