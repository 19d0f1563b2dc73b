package jp.madoguchi.core.booking;

import java.util.Optional;
import jp.madoguchi.core.booking.MoveResult.Refused;
import jp.madoguchi.core.slot.BookingWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a booking the time that its session keeps, and then gives up the old one: both or neither. */
@Service
class MoveTransaction {
    private final ChangeRows changes;
    private final StandingBookings bookings;
    private final ChangePlaces places;
    private final BookingPeople people;
    private final ChangeRecording recording;
    private final BookingWindow window;
    private final GroupRules rules;

    MoveTransaction(
            ChangeRows changes,
            StandingBookings bookings,
            ChangePlaces places,
            BookingPeople people,
            ChangeRecording recording,
            BookingWindow window,
            GroupRules rules) {
        this.changes = changes;
        this.bookings = bookings;
        this.places = places;
        this.people = people;
        this.recording = recording;
        this.window = window;
        this.rules = rules;
    }

    /** @throws LostRace and everything is undone, when somebody of the group may not book any more */
    @Transactional
    public MoveResult move(MoveCommand command) {
        Optional<StandingBooking> booking = bookings.lock(command.booking());
        Optional<ChangeState> change = changes.lock(command.sessionHash())
                .filter(state -> state.id().equals(command.holdId()))
                .filter(state -> state.bookingId().equals(command.booking().bookingId()));
        if (booking.isEmpty() || change.isEmpty()) {
            return new MoveResult.Nothing();
        }
        if (!change.get().chosen() || change.get().slot().id() != command.slotId()) {
            return new MoveResult.ChosenAnew();
        }
        return decide(command, booking.get(), change.get());
    }

    private MoveResult decide(MoveCommand command, StandingBooking booking, ChangeState change) {
        var audience = command.booking().audience();
        if (!rules.inTime(booking, command.booking())) {
            return new Refused("booking.change.too-late");
        }
        if (!change.joining().isEmpty()
                && rules.tooMany(booking.people() + change.joining().size())) {
            return new Refused(AddPersonResult.Reason.GROUP_FULL.key());
        }
        if (!change.open()) {
            return new Refused("booking.closed.gone");
        }
        Optional<String> closed =
                window.closedReason(change.visit(booking.visit().procedure()), audience);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        ChangePlaces.Settled settled = places.settle(booking, change);
        if (settled == ChangePlaces.Settled.OTHER_SLOTS) {
            return new MoveResult.ChosenAnew();
        }
        if (settled == ChangePlaces.Settled.FULL) {
            return new Refused("booking.change.full");
        }
        people.bind(booking.id());
        people.join(
                booking.id(),
                change.joining().stream().map(PersonView::inviteeId).toList());
        recording.moved(booking, change, audience);
        return new MoveResult.Moved(booking.id());
    }
}
