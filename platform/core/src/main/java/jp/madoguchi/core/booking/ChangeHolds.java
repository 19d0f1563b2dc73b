package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.SlotCounter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new time for a booking that stands, while it is being confirmed. */
@Service
class ChangeHolds {
    private final StandingBookings bookings;
    private final HoldTaking taking;
    private final ChangeWish wishes;
    private final GroupRules rules;
    private final ChangeRows rows;
    private final SlotCounter counter;
    private final HoldTimes times;

    ChangeHolds(
            StandingBookings bookings,
            HoldTaking taking,
            ChangeWish wishes,
            GroupRules rules,
            ChangeRows rows,
            SlotCounter counter,
            HoldTimes times) {
        this.bookings = bookings;
        this.taking = taking;
        this.wishes = wishes;
        this.rules = rules;
        this.rows = rows;
        this.counter = counter;
        this.times = times;
    }

    @Transactional
    public HoldResult hold(HoldCommand command, BookingRef ref) {
        Optional<StandingBooking> found = bookings.lock(ref);
        if (found.isEmpty()) {
            return new HoldResult.Closed("booking.change.gone");
        }
        StandingBooking booking = found.get();
        if (!rules.inTime(booking, ref)) {
            return new HoldResult.Closed("booking.change.too-late");
        }
        List<OpenHold> holds = taking.lock(command);
        int joining = holds.stream()
                .filter(hold -> hold.own() && booking.id().equals(hold.forBooking()))
                .mapToInt(OpenHold::people)
                .sum();
        if (joining > 0 && rules.tooMany(booking.people() + joining)) {
            return new HoldResult.Closed(Reason.GROUP_FULL.key());
        }
        return switch (wishes.look(booking, command, joining)) {
            case HoldWish.Answer.No no -> no.result();
            case HoldWish.Answer.Yes yes ->
                taking.take(command, holds, yes.start(), booking.people() + joining, booking);
        };
    }

    /**
     * Remembers who wants to join, until a time is chosen that has room for all; what the session kept is given back.
     *
     * @return that there is no room, or why the person is not remembered
     */
    @Transactional
    public Reason want(byte[] sessionHash, BookingRef ref, UUID inviteeId) {
        return bookings.lock(ref)
                .filter(booking -> booking.start() != null)
                .map(booking -> want(sessionHash, booking, ref.audience(), inviteeId))
                .orElse(Reason.NO_ROOM);
    }

    private Reason want(byte[] sessionHash, StandingBooking booking, Audience audience, UUID inviteeId) {
        List<OpenHold> own = taking.lock(new HoldCommand(sessionHash, booking.owner(), 0, audience)).stream()
                .filter(OpenHold::own)
                .toList();
        Optional<Reason> no = own.stream()
                .filter(hold -> booking.id().equals(hold.forBooking()))
                .flatMap(hold -> rules.refusalBeside(booking, hold, inviteeId).stream())
                .findFirst();
        if (no.isPresent()) {
            return no.get();
        }
        own.stream().filter(hold -> !booking.id().equals(hold.forBooking())).forEach(hold -> rows.delete(hold.id()));
        rows.want(sessionHash, taking.newId(), booking, inviteeId, times.expiry());
        own.stream()
                .filter(hold -> !hold.released())
                .forEach(hold -> hold.takes().forEach(counter::free));
        return Reason.NO_ROOM;
    }

    Instant now() {
        return times.clock().instant();
    }

    /** Gives the change up; the booking stays as it is. */
    @Transactional
    public void release(byte[] sessionHash) {
        rows.lock(sessionHash).ifPresent(change -> {
            rows.delete(change.id());
            if (!change.released()) {
                change.takes().forEach(counter::free);
            }
        });
    }
}
