package jp.madoguchi.bookingweb.booking;

import jp.madoguchi.bookingweb.availability.CalendarChoice;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.booking.BookingService;

/** Where the calendar opens for somebody whose time is gone: around the day that was chosen. */
final class DraftPlace {

    private DraftPlace() {}

    static CalendarChoice of(BookingService bookings, BookingParty who) {
        return bookings.draft(who.sessionHash())
                .map(draft -> CalendarChoice.near(
                        draft.slot().facilityId(),
                        draft.slot().day(),
                        draft.people().size()))
                .orElse(CalendarChoice.START);
    }
}
