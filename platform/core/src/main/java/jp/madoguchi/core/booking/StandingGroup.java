package jp.madoguchi.core.booking;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.booking.AddPersonResult.Added;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.booking.AddPersonResult.Refused;
import jp.madoguchi.core.slot.FreedPlaces;
import jp.madoguchi.core.slot.SlotRuns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the group of a booking while its time stays. */
@Service
class StandingGroup {
    private final StandingBookings bookings;
    private final GroupRules rules;
    private final SlotRuns runs;
    private final PlaceMoves moves;
    private final FreedPlaces freed;
    private final BookingPeople people;
    private final ChangeRecording recording;

    StandingGroup(
            StandingBookings bookings,
            GroupRules rules,
            SlotRuns runs,
            PlaceMoves moves,
            FreedPlaces freed,
            BookingPeople people,
            ChangeRecording recording) {
        this.bookings = bookings;
        this.rules = rules;
        this.runs = runs;
        this.moves = moves;
        this.freed = freed;
        this.people = people;
        this.recording = recording;
    }

    /**
     * Adds a person whose number and password were right.
     *
     * @throws LostRace and everything is undone, when that person may not book any more
     */
    @Transactional
    public AddPersonResult join(BookingRef ref, UUID inviteeId) {
        Optional<StandingBooking> found = bookings.lock(ref);
        if (found.isEmpty()) {
            return new Refused(Reason.NO_DRAFT);
        }
        StandingBooking booking = found.get();
        Optional<Reason> no = rules.refusal(booking, ref, inviteeId);
        if (no.isPresent()) {
            return new Refused(no.get());
        }
        int size = booking.people() + 1;
        SlotRuns.Start start = booking.start();
        Optional<SortedMap<Long, Integer>> takes =
                start == null ? Optional.empty() : runs.of(start, rules.places(size));
        if (takes.isEmpty() || !resize(booking, takes.get())) {
            return new Refused(Reason.NO_ROOM);
        }
        people.join(booking.id(), List.of(inviteeId));
        recording.group(booking, size, "booking.person-joined", inviteeId, ref.audience());
        return new Added(size);
    }

    /** Takes a person out and gives up the places that are not needed any more. */
    @Transactional
    public LeaveResult leave(BookingRef ref, UUID inviteeId) {
        Optional<StandingBooking> found = bookings.lock(ref);
        if (found.isEmpty() || !people.has(found.get().id(), inviteeId)) {
            return new LeaveResult.NotThere();
        }
        StandingBooking booking = found.get();
        if (booking.people() == 1) {
            return new LeaveResult.Last();
        }
        if (!rules.inTime(booking, ref)) {
            return new LeaveResult.TooLate();
        }
        int size = booking.people() - 1;
        SlotRuns.Start start = booking.start();
        if (start != null) {
            runs.of(start, rules.places(size))
                    .filter(takes -> Shift.of(booking.takes(), takes).more().isEmpty())
                    .ifPresent(takes -> resize(booking, takes));
        }
        people.leave(booking.id(), inviteeId);
        recording.group(booking, size, "booking.person-left", inviteeId, ref.audience());
        return new LeaveResult.Left(size);
    }

    private boolean resize(StandingBooking booking, SortedMap<Long, Integer> takes) {
        Shift shift = Shift.of(booking.takes(), takes);
        if (!moves.take(shift.more(), shift.less().keySet())) {
            return false;
        }
        bookings.write(booking.id(), takes);
        freed.freed(shift.less());
        return true;
    }
}
