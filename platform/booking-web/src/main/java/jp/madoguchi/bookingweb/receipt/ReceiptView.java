package jp.madoguchi.bookingweb.receipt;

import java.util.List;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.booking.BookingView;
import org.jspecify.annotations.Nullable;

/**
 * A booking in words, as its owner keeps it. Hides itself in {@link #toString()}.
 *
 * @param people 予約ID, the one who booked first
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

    static ReceiptView of(BookingView booking) {
        return new ReceiptView(
                booking.number(),
                booking.facilityName(),
                booking.facilityAddress(),
                booking.facilityPhone(),
                DayWords.fullDay(booking.day()),
                DayWords.time(booking.start()),
                booking.people().stream()
                        .map(person -> ReservationNumber.parse(person.reservationNumber())
                                .map(ReservationNumber::print)
                                .orElse(person.reservationNumber()))
                        .toList(),
                booking.email(),
                booking.phone());
    }

    @Override
    public String toString() {
        return "ReceiptView[hidden]";
    }
}
