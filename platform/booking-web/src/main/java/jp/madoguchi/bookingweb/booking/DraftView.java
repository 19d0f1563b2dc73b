package jp.madoguchi.bookingweb.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.bookingweb.availability.CalendarChoice;
import jp.madoguchi.bookingweb.person.ShownPerson;
import jp.madoguchi.core.booking.Draft;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotView;

/**
 * A booking being made, in words. Hides itself in {@link #toString()}.
 *
 * @param expired whether the place is not kept any more
 * @param secondsLeft for which the place is kept; 0 when expired
 * @param keptUntil the time of day until which it is kept, such as 12:34
 * @param calendar address of the calendar around the chosen day
 * @param reserved for so many people places are kept, where fewer stand here; 0 otherwise
 * @param seen to notice at completion that another tab has changed it
 */
public record DraftView(
        String facility,
        String day,
        String time,
        List<ShownPerson> people,
        boolean expired,
        long secondsLeft,
        String keptUntil,
        String calendar,
        String seen,
        int reserved) {

    static DraftView of(Draft draft, Map<UUID, String> numbers, Clock clock) {
        SlotView slot = draft.slot();
        long seconds = Duration.between(clock.instant(), draft.expiresAt()).toSeconds();
        return new DraftView(
                slot.facilityName(),
                DayWords.fullDay(slot.day()),
                DayWords.time(slot.start()),
                ShownPerson.of(draft.people(), draft.people().getFirst().inviteeId(), numbers),
                draft.expired(),
                draft.expired() ? 0 : Math.max(1, seconds),
                DayWords.clock(draft.expiresAt().atZone(JapanTime.ZONE).toLocalTime()),
                CalendarChoice.near(
                                slot.facilityId(), slot.day(), draft.people().size())
                        .address(),
                draft.seen(),
                draft.reserved() > draft.people().size() && !draft.expired() ? draft.reserved() : 0);
    }

    @Override
    public String toString() {
        return "DraftView[hidden]";
    }
}
