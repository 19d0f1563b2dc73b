package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.SortedMap;
import jp.madoguchi.core.slot.FreedPlaces;
import jp.madoguchi.core.slot.SlotRuns;
import org.springframework.stereotype.Component;

/**
 * Gives a booking the places of its new time. The change holds only what the booking did not have itself, so both are
 * counted together, and what is left over goes back.
 */
@Component
class ChangePlaces {
    private final ChangeRows changes;
    private final StandingBookings bookings;
    private final SlotRuns runs;
    private final PlaceMoves moves;
    private final FreedPlaces freed;
    private final HoldTimes times;

    ChangePlaces(
            ChangeRows changes,
            StandingBookings bookings,
            SlotRuns runs,
            PlaceMoves moves,
            FreedPlaces freed,
            HoldTimes times) {
        this.changes = changes;
        this.bookings = bookings;
        this.runs = runs;
        this.moves = moves;
        this.freed = freed;
        this.times = times;
    }

    /** What became of it; nothing has changed unless it is done. */
    enum Settled {
        DONE,
        /** No place left. */
        FULL,
        /** The day's slots are not any more those that were chosen. */
        OTHER_SLOTS
    }

    Settled settle(StandingBooking booking, ChangeState change) {
        int people = booking.people() + change.joining().size();
        Optional<SortedMap<Long, Integer>> wanted = change.overReason() == null || change.released()
                ? runs.of(change.start(booking.visitMinutes()), times.places(people))
                : Optional.of(change.kept(booking.takes()));
        if (wanted.isEmpty() || !wanted.get().keySet().equals(change.takes().keySet())) {
            return Settled.OTHER_SLOTS;
        }
        Shift shift = Shift.of(change.counted(booking.takes()), wanted.get());
        if (!moves.take(shift.more(), shift.less().keySet())) {
            return Settled.FULL;
        }
        changes.delete(change.id());
        bookings.write(booking.id(), wanted.get());
        freed.freed(shift.less());
        return Settled.DONE;
    }
}
