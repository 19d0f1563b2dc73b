package jp.madoguchi.admin.desk;

import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.booking.BookingView;
import org.jspecify.annotations.Nullable;

/**
 * A booking on a person's card, in words. Hides itself in {@link #toString()}.
 *
 * @param channel and state: ends of message keys
 * @param madeBy who of the staff made it; null for the person's own
 * @param overReason why it goes beyond the capacity; null where it does not
 */
public record CardBooking(
        UUID id,
        String number,
        String day,
        String time,
        String place,
        int people,
        String channel,
        String state,
        @Nullable String madeBy,
        @Nullable String overReason,
        @Nullable String email,
        @Nullable String phone) {

    static CardBooking of(BookingView booking) {
        return new CardBooking(
                booking.id(),
                booking.number(),
                DayWords.fullDay(booking.day()),
                DayWords.time(booking.start()),
                booking.facilityName(),
                booking.people().size(),
                booking.channel().toLowerCase(Locale.ROOT),
                booking.state().name().toLowerCase(Locale.ROOT),
                booking.madeBy(),
                booking.overReason(),
                booking.email(),
                booking.phone());
    }

    @Override
    public String toString() {
        return "CardBooking[hidden]";
    }
}
