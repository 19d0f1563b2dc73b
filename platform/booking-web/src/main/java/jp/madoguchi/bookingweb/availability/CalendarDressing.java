package jp.madoguchi.bookingweb.availability;

import jp.madoguchi.bookingweb.party.BookingParty;

/** What an application adds to a calendar for its own readers; without a bean of it, nothing. */
@FunctionalInterface
public interface CalendarDressing {

    /** The calendar with more in it; nothing of it is kept. */
    CalendarPage dress(CalendarPage page, BookingParty party);
}
