package jp.madoguchi.core.booking;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.FacilityScope;
import org.springframework.stereotype.Service;

/** What a person has booked so far, for staff. */
@Service
public class PersonBookings {
    private static final int MOST = 30;

    private final BookingRows bookings;
    private final FacilityScope scope;

    PersonBookings(BookingRows bookings, FacilityScope scope) {
        this.bookings = bookings;
        this.scope = scope;
    }

    /** The person's latest bookings in whatever state, the last day first, at the places that the actor may see. */
    public List<BookingView> of(UUID inviteeId) {
        return bookings.of(inviteeId, MOST).stream()
                .filter(booking -> scope.covers(booking.facilityId()))
                .toList();
    }
}
