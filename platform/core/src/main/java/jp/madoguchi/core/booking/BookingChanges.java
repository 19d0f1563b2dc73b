package jp.madoguchi.core.booking;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Supplier;
import jp.madoguchi.core.booking.AddPersonResult.Added;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.booking.AddPersonResult.Refused;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.invitee.PersonCheck;
import jp.madoguchi.core.invitee.PersonChecks;
import jp.madoguchi.core.kernel.Again;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.Visit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Changes bookings that stand: another time or place, one person more or less. Every method is one transaction of the
 * bound city; where it refuses, the booking is as it was. Cancelling is {@link BookingService#cancel(BookingRef)}.
 */
@Service
public class BookingChanges {
    private static final String ONE_ACTIVE = "one_active_booking";

    private final ChangeHolds holds;
    private final ChangeRows rows;
    private final MoveTransaction moves;
    private final StandingGroup group;
    private final SweepPlan sweeps;
    private final BookingWindow window;
    private final PersonChecks people;

    BookingChanges(
            ChangeHolds holds,
            ChangeRows rows,
            MoveTransaction moves,
            StandingGroup group,
            SweepPlan sweeps,
            BookingWindow window,
            PersonChecks people) {
        this.holds = holds;
        this.rows = rows;
        this.moves = moves;
        this.group = group;
        this.sweeps = sweeps;
        this.window = window;
        this.people = people;
    }

    /** What may still be done with a booking. */
    public ChangeRights rights(BookingView booking, Audience audience) {
        return rights(booking, audience, false);
    }

    /**
     * What may still be done with a booking.
     *
     * @param anyTime whether the deadline does not matter
     */
    public ChangeRights rights(BookingView booking, Audience audience, boolean anyTime) {
        Visit visit = new Visit(booking.facilityId(), booking.procedure(), booking.day(), booking.start());
        boolean stands = booking.state() == BookingState.BOOKED;
        LocalDateTime change = window.until(BookingAction.CHANGE, visit, audience);
        LocalDateTime cancel = window.until(BookingAction.CANCEL, visit, audience);
        return new ChangeRights(
                stands && (anyTime || window.may(BookingAction.CHANGE, visit, audience)),
                change,
                stands && (anyTime || window.may(BookingAction.CANCEL, visit, audience)),
                cancel);
    }

    /** Places of a booking by slot id, the slot with which it begins first; empty for one taken over without slots. */
    public SequencedMap<Long, Integer> present(UUID bookingId) {
        return rows.present(bookingId);
    }

    /** Keeps a new time for the whole group, and for those who want to join; the booking stays where it is. */
    public HoldResult hold(HoldCommand command, BookingRef booking) {
        HoldResult result;
        try {
            result = again(() -> holds.hold(command, booking));
        } catch (DuplicateKeyException e) {
            return HoldResult.lost(e);
        }
        if (result instanceof HoldResult.Held held) {
            sweeps.committed(held.expiresAt());
        }
        return result;
    }

    /** The change that a session is about to make. */
    public Optional<ChangeDraft> draft(byte[] sessionHash) {
        return rows.read(sessionHash).map(change -> change.draft(holds.now()));
    }

    /** Confirms the change. */
    public MoveResult move(MoveCommand command) {
        try {
            return again(() -> moves.move(command));
        } catch (LostRace e) {
            return new MoveResult.Refused("booking.change.ended");
        } catch (DuplicateKeyException e) {
            return onlyOneActive(e, new MoveResult.Refused("booking.change.already-booked"));
        }
    }

    /** Gives up the change that a session was about to make. */
    public void release(byte[] sessionHash) {
        holds.release(sessionHash);
    }

    /**
     * Adds a person by what the city's scheme asks for. Where there is no room, the person is remembered: the
     * next time that the session chooses is chosen for all.
     *
     * @param proof looked at where the secret is a day of birth
     * @param client the client's address, for counting failures
     */
    public AddPersonResult join(byte[] sessionHash, BookingRef booking, Credentials typed, Proof proof, String client) {
        return switch (people.check(typed, proof, client)) {
            case PersonCheck.Right right -> join(sessionHash, booking, right.inviteeId());
            case PersonCheck.Wrong wrong -> new Refused(Reason.WRONG);
            case PersonCheck.Locked locked -> new Refused(Reason.LOCKED);
            case PersonCheck.Several several -> new Refused(Reason.SEVERAL);
            case PersonCheck.Unproved unproved -> new AddPersonResult.Unproved(unproved.why());
        };
    }

    /** As {@link #join(byte[], BookingRef, Credentials, Proof, String)}, for a person whose papers staff have seen. */
    public AddPersonResult joinKnown(byte[] sessionHash, BookingRef booking, UUID inviteeId) {
        return join(sessionHash, booking, inviteeId);
    }

    /** Takes a person out of the group. */
    public LeaveResult leave(BookingRef booking, UUID inviteeId) {
        return again(() -> group.leave(booking, inviteeId));
    }

    private AddPersonResult join(byte[] sessionHash, BookingRef booking, UUID inviteeId) {
        AddPersonResult result;
        try {
            result = again(() -> group.join(booking, inviteeId));
        } catch (LostRace e) {
            return new Refused(Reason.ENDED);
        } catch (DuplicateKeyException e) {
            return onlyOneActive(e, new Refused(Reason.ALREADY_BOOKED));
        }
        if (result instanceof Refused(Reason reason) && reason == Reason.NO_ROOM) {
            return new Refused(holds.want(sessionHash, booking, inviteeId));
        }
        if (result instanceof Added) {
            holds.release(sessionHash);
        }
        return result;
    }

    private static <T> T onlyOneActive(DuplicateKeyException e, T answer) {
        if (Again.names(ONE_ACTIVE, e)) {
            return answer;
        }
        throw e;
    }

    /** A deadlock undoes one of the two; that one simply comes again. */
    private static <T> T again(Supplier<T> transaction) {
        return Again.ifLost(HeldElsewhere.ONE_HOLD, transaction);
    }
}
