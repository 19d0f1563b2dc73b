package jp.madoguchi.core.bookinglist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * A booking in the list.
 *
 * @param number 受付番号 in groups
 * @param procedure its name
 * @param people the one who booked first
 * @param overbooked whether it stands beyond the capacity of its times
 * @param remarked whether staff wrote a remark about somebody of it
 * @param ticket 整理番号 of those who have come, or null
 */
public record ListedBooking(
        UUID id,
        String number,
        long facilityId,
        String place,
        LocalDate day,
        LocalTime start,
        int minutes,
        String procedure,
        String channel,
        BookingState state,
        List<PersonView> people,
        boolean overbooked,
        boolean remarked,
        @Nullable Integer ticket,
        Instant madeAt) {

    public ListedBooking {
        people = List.copyOf(people);
    }
}
