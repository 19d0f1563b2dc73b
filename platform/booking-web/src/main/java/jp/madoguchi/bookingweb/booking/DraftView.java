package jp.madoguchi.bookingweb.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.booking.Draft;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.slot.SlotView;

/**
 * A booking being made, in words. Hides itself in {@link #toString()}.
 *
 * @param minutesLeft for which the place is kept, rounded up; 0 when expired
 * @param keptUntil the instant at which the place is given up
 * @param calendar address of the calendar around the chosen day
 */
public record DraftView(
        String facility,
        String day,
        String time,
        List<Person> people,
        boolean expired,
        long minutesLeft,
        Instant keptUntil,
        String calendar) {

    /** A person of the group; only 予約ID are shown, so that nobody reads a name by guessing. */
    public record Person(UUID id, String number, boolean self) {}

    static DraftView of(Draft draft, int places, Clock clock) {
        SlotView slot = draft.slot();
        long seconds = Duration.between(clock.instant(), draft.expiresAt()).toSeconds();
        long minutes = draft.expired() ? 0 : Math.max(1, (seconds + 59) / 60);
        return new DraftView(
                slot.facilityName(),
                DayWords.fullDay(slot.day()),
                DayWords.time(slot.start()),
                people(draft.people()),
                draft.expired(),
                minutes,
                draft.expiresAt(),
                "/calendar?facility=" + slot.facilityId() + "&from=" + slot.day() + "&places=" + places);
    }

    static List<Person> people(List<PersonView> people) {
        UUID first = people.getFirst().inviteeId();
        return people.stream()
                .map(person -> new Person(
                        person.inviteeId(),
                        ReservationNumber.parse(person.reservationNumber())
                                .map(ReservationNumber::print)
                                .orElse(person.reservationNumber()),
                        person.inviteeId().equals(first)))
                .toList();
    }

    @Override
    public String toString() {
        return "DraftView[hidden]";
    }
}
