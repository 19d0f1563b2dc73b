package jp.madoguchi.core.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.settings.StrandedBooking;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.PlaceWindow;
import jp.madoguchi.core.slot.PlaceWindows;
import org.springframework.stereotype.Service;

/** Staff give a place deadlines of its own. */
@Service
public class DeadlineDesk {
    private static final Map<BookingAction, String> REASONS = Map.of(
            BookingAction.CHANGE, "settings.impact.deadline", BookingAction.CANCEL, "settings.impact.cancel-deadline");

    private final Facilities facilities;
    private final PlaceWindows places;
    private final FutureBookings bookings;
    private final BookingWindow window;

    DeadlineDesk(Facilities facilities, PlaceWindows places, FutureBookings bookings, BookingWindow window) {
        this.facilities = facilities;
        this.places = places;
        this.bookings = bookings;
        this.window = window;
    }

    /**
     * What a place decides otherwise than its city.
     *
     * @throws jp.madoguchi.core.facility.NoSuchFacility when the actor sees no such place
     */
    public PlaceWindow of(long facilityId) {
        facilities.get(facilityId);
        return places.of(facilityId);
    }

    /** How many deadlines of its own a place has that the actor was shown. */
    public int own(long facilityId) {
        return places.of(facilityId).deadlines().size();
    }

    /**
     * Replaces it. Bookings that stand are not touched.
     *
     * @param accepted how many bookings the person has seen and accepted
     * @throws jp.madoguchi.core.facility.NoSuchFacility when the actor sees no such place
     */
    public DeadlineOutcome save(long facilityId, PlaceWindow wanted, int accepted) {
        facilities.get(facilityId);
        List<StrandedBooking> stranded = stranded(facilityId, wanted);
        if (stranded.size() > accepted) {
            return new DeadlineOutcome.NotYet(stranded);
        }
        places.save(facilityId, wanted);
        return new DeadlineOutcome.Saved();
    }

    private List<StrandedBooking> stranded(long facilityId, PlaceWindow wanted) {
        List<StrandedBooking> stranded = new ArrayList<>();
        for (FutureBooking booking : bookings.all()) {
            if (booking.place().facilityId() != facilityId) {
                continue;
            }
            for (BookingAction action : List.of(BookingAction.CHANGE, BookingAction.CANCEL)) {
                if (window.may(action, booking.visit(), Audience.RESIDENT)
                        && !window.may(action, booking.visit(), Audience.RESIDENT, wanted)) {
                    stranded.add(new StrandedBooking(
                            booking.number(),
                            booking.day(),
                            booking.start(),
                            booking.place().name(),
                            REASONS.getOrDefault(action, ""),
                            List.of()));
                }
            }
        }
        return List.copyOf(stranded);
    }
}
