package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.booking.Joiners.Joiner;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.BookingWindow;
import org.springframework.stereotype.Component;

/** Who may come into a booking that stands. The constraints have the last word. */
@Component
class GroupRules {
    private final Joiners joiners;
    private final BookingWindow window;
    private final HoldTimes times;

    GroupRules(Joiners joiners, BookingWindow window, HoldTimes times) {
        this.joiners = joiners;
        this.window = window;
        this.times = times;
    }

    int places(int size) {
        return times.places(size);
    }

    boolean tooMany(int size) {
        return size > times.mostPeople();
    }

    boolean inTime(StandingBooking booking, BookingRef ref) {
        return ref.anyTime() || window.may(BookingAction.CHANGE, booking.visit(), ref.audience());
    }

    Optional<Reason> refusal(StandingBooking booking, BookingRef ref, UUID inviteeId) {
        Optional<Joiner> found = joiners.look(inviteeId, null, booking.id());
        if (found.isEmpty()) {
            return Optional.of(Reason.ENDED);
        }
        Joiner joiner = found.get();
        if (joiner.beside()) {
            return Optional.of(Reason.IN_GROUP);
        }
        if (!inTime(booking, ref)) {
            return Optional.of(Reason.TOO_LATE);
        }
        if (booking.people() >= times.mostPeople()) {
            return Optional.of(Reason.GROUP_FULL);
        }
        if (!joiner.active()) {
            return Optional.of(Reason.ENDED);
        }
        if (joiner.booked()) {
            return Optional.of(Reason.ALREADY_BOOKED);
        }
        return joiner.slotGroup().equals(booking.slotGroup()) ? Optional.empty() : Optional.of(Reason.OTHER_PROCEDURE);
    }

    /** Why a person cannot be remembered beside those who wait for a time that has room for all. */
    Optional<Reason> refusalBeside(StandingBooking booking, OpenHold waiting, UUID inviteeId) {
        if (joiners.look(inviteeId, waiting.id(), null).map(Joiner::beside).orElse(false)) {
            return Optional.of(Reason.IN_GROUP);
        }
        return booking.people() + waiting.people() >= times.mostPeople()
                ? Optional.of(Reason.GROUP_FULL)
                : Optional.empty();
    }
}
