package jp.madoguchi.core.booking;

import java.util.List;
import jp.madoguchi.core.calendar.FutureVisits;
import org.springframework.stereotype.Component;

/** The bookings ahead, for whoever changes places, hours or days. */
@Component
class BookedVisits implements FutureVisits {
    private final FutureBookings bookings;

    BookedVisits(FutureBookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public List<FutureVisit> ahead() {
        return bookings.all().stream()
                .map(booking -> new FutureVisit(
                        booking.number(),
                        booking.day(),
                        booking.start(),
                        booking.place().facilityId(),
                        booking.place().name(),
                        booking.procedure(),
                        booking.contact().web()))
                .distinct()
                .toList();
    }
}
