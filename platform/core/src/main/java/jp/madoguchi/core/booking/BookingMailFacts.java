package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.mail.BookingFacts;
import jp.madoguchi.core.mail.MailFacts;
import org.springframework.stereotype.Component;

/** Tells the mail feature about bookings. */
@Component
class BookingMailFacts implements BookingFacts {
    private final BookingRows rows;

    BookingMailFacts(BookingRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<MailFacts> of(UUID bookingId) {
        return rows.find(bookingId)
                .map(booking -> new MailFacts(
                        booking.number(),
                        booking.facilityName(),
                        booking.facilityAddress(),
                        booking.facilityPhone(),
                        booking.day(),
                        booking.start(),
                        booking.people().size(),
                        booking.state() == BookingState.BOOKED,
                        booking.state() == BookingState.NO_SHOW,
                        booking.language()));
    }
}
