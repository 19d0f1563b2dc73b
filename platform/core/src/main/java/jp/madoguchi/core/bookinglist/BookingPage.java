package jp.madoguchi.core.bookinglist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list.
 *
 * @param before how many bookings stand before it
 * @param total how many there are in all
 * @param people in all of them
 * @param more whether others stand behind it
 */
public record BookingPage(List<ListedBooking> bookings, int before, int total, int people, boolean more) {

    public BookingPage {
        bookings = List.copyOf(bookings);
    }

    /** Behind which booking the next part begins, or null at the end. */
    public @Nullable UUID next() {
        return more ? bookings.getLast().id() : null;
    }

    /** The place in the list of its first booking, from 1 on. */
    public int first() {
        return before + 1;
    }

    /** The place in the list of its last booking. */
    public int last() {
        return before + bookings.size();
    }

    /** How many people its own bookings have. */
    public int peopleHere() {
        return bookings.stream().mapToInt(booking -> booking.people().size()).sum();
    }
}
