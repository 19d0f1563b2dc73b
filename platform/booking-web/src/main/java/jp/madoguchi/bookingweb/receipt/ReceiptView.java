package jp.madoguchi.bookingweb.receipt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.booking.BookingView;
import org.jspecify.annotations.Nullable;

/**
 * A booking in words, as its owner keeps it. Hides itself in {@link #toString()}.
 *
 * @param people their numbers, the one who booked first
 */
public record ReceiptView(
        String number,
        String facility,
        String address,
        String facilityPhone,
        String day,
        String time,
        List<String> people,
        @Nullable String email,
        @Nullable String phone) {

    static ReceiptView of(BookingView booking, Map<UUID, String> numbers) {
        return new ReceiptView(
                booking.number(),
                booking.facilityName(),
                booking.facilityAddress(),
                booking.facilityPhone(),
                DayWords.fullDay(booking.day()),
                DayWords.time(booking.start()),
                booking.people().stream().map(person -> person.shown(numbers)).toList(),
                booking.email(),
                booking.phone());
    }

    @Override
    public String toString() {
        return "ReceiptView[hidden]";
    }
}
