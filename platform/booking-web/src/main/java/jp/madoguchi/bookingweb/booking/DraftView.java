package jp.madoguchi.bookingweb.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.bookingweb.availability.CalendarChoice;
import jp.madoguchi.core.booking.Draft;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotView;

/**
 * A booking being made, in words. Hides itself in {@link #toString()}.
 *
 * @param expired whether the place is not kept any more
 * @param secondsLeft for which the place is kept; 0 when expired
 * @param keptUntil the time of day until which it is kept, such as 12:34
 * @param calendar address of the calendar around the chosen day
 * @param seen to notice at completion that another tab has changed it
 */
public record DraftView(
        String facility,
        String day,
        String time,
        List<Person> people,
        boolean expired,
        long secondsLeft,
        String keptUntil,
        String calendar,
        String seen) {

    /** A person of the group; only numbers are shown, so that nobody reads a name by guessing. */
    public record Person(UUID id, String number, boolean self) {}

    static DraftView of(Draft draft, Map<UUID, String> numbers, Clock clock) {
        SlotView slot = draft.slot();
        long seconds = Duration.between(clock.instant(), draft.expiresAt()).toSeconds();
        return new DraftView(
                slot.facilityName(),
                DayWords.fullDay(slot.day()),
                DayWords.time(slot.start()),
                people(draft.people(), numbers),
                draft.expired(),
                draft.expired() ? 0 : Math.max(1, seconds),
                DayWords.clock(draft.expiresAt().atZone(JapanTime.ZONE).toLocalTime()),
                CalendarChoice.near(
                                slot.facilityId(), slot.day(), draft.people().size())
                        .address(),
                draft.seen());
    }

    private static List<Person> people(List<PersonView> people, Map<UUID, String> numbers) {
        UUID first = people.getFirst().inviteeId();
        return people.stream()
                .map(person -> new Person(
                        person.inviteeId(),
                        person.shown(numbers),
                        person.inviteeId().equals(first)))
                .toList();
    }

    @Override
    public String toString() {
        return "DraftView[hidden]";
    }
}
