package jp.madoguchi.bookingweb.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.PersonView;

/** The booking that stands, in words. Hides itself in {@link #toString()}. */
public record StandingView(
        UUID id, String number, String facility, String facilityPhone, String day, String time, List<Person> people) {

    /** A person of the group; only numbers are shown, so that nobody reads a name by guessing. */
    public record Person(UUID id, String number, boolean self) {}

    static StandingView of(BookingView booking, UUID self, Map<UUID, String> numbers) {
        return new StandingView(
                booking.id(),
                booking.number(),
                booking.facilityName(),
                booking.facilityPhone(),
                DayWords.fullDay(booking.day()),
                DayWords.time(booking.start()),
                people(booking.people(), self, numbers));
    }

    static List<Person> people(List<PersonView> people, UUID self, Map<UUID, String> numbers) {
        return people.stream()
                .map(person -> new Person(
                        person.inviteeId(),
                        person.shown(numbers),
                        person.inviteeId().equals(self)))
                .toList();
    }

    @Override
    public String toString() {
        return "StandingView[hidden]";
    }
}
