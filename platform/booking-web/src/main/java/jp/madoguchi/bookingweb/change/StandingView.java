package jp.madoguchi.bookingweb.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.bookingweb.person.ShownPerson;
import jp.madoguchi.core.booking.BookingView;

/** The booking that stands, in words. Hides itself in {@link #toString()}. */
public record StandingView(
        UUID id,
        String number,
        String facility,
        String facilityPhone,
        String day,
        String time,
        List<ShownPerson> people) {

    static StandingView of(BookingView booking, UUID self, Map<UUID, String> numbers) {
        return new StandingView(
                booking.id(),
                booking.number(),
                booking.facilityName(),
                booking.facilityPhone(),
                DayWords.fullDay(booking.day()),
                DayWords.time(booking.start()),
                ShownPerson.of(booking.people(), self, numbers));
    }

    @Override
    public String toString() {
        return "StandingView[hidden]";
    }
}
