package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.invitee.PersonCheck;
import jp.madoguchi.core.invitee.PersonChecks;
import jp.madoguchi.core.kernel.Again;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The one place where slots are taken for people. Every method is one transaction of the bound city. */
@Service
public class BookingService {
    private final HoldTransactions holds;
    private final SweepPlan sweeps;
    private final HoldDrafts drafts;
    private final GroupTransactions groups;
    private final Completion completion;
    private final Cancellation cancellation;
    private final PersonChecks people;

    BookingService(
            HoldTransactions holds,
            SweepPlan sweeps,
            HoldDrafts drafts,
            GroupTransactions groups,
            Completion completion,
            Cancellation cancellation,
            PersonChecks people) {
        this.holds = holds;
        this.sweeps = sweeps;
        this.drafts = drafts;
        this.groups = groups;
        this.completion = completion;
        this.cancellation = cancellation;
        this.people = people;
    }

    /** How many places of a slot a group of this size takes in the bound city. */
    public int placesFor(int groupSize) {
        return drafts.placesFor(groupSize);
    }

    /** Keeps a slot for the session, or moves what it keeps. */
    public HoldResult hold(HoldCommand command) {
        HoldResult result;
        try {
            result = Again.ifLost(HeldElsewhere.ONE_HOLD, () -> holds.hold(command));
        } catch (DuplicateKeyException e) {
            return HoldResult.lost(e);
        }
        if (result instanceof HoldResult.Held held) {
            sweeps.committed(held.expiresAt());
        }
        return result;
    }

    /** What the session is booking. */
    public Optional<Draft> draft(byte[] sessionHash) {
        return drafts.find(sessionHash);
    }

    /**
     * Adds a person by 予約ID and password as they were typed; takes one more place where people are counted.
     *
     * @param client the client's address, for counting failures
     */
    public AddPersonResult addPerson(byte[] sessionHash, String number, String password, String client) {
        return addPerson(sessionHash, Credentials.reservation(number, password), Proof.NONE, client);
    }

    /**
     * Adds a person by what the city's scheme asks for, under the same protection as signing in.
     *
     * @param proof looked at where the secret is a day of birth
     */
    public AddPersonResult addPerson(byte[] sessionHash, Credentials typed, Proof proof, String client) {
        if (drafts.find(sessionHash).isEmpty()) {
            return new AddPersonResult.Refused(Reason.NO_DRAFT);
        }
        return switch (people.check(typed, proof, client)) {
            case PersonCheck.Right right -> groups.add(sessionHash, right.inviteeId());
            case PersonCheck.Wrong wrong -> new AddPersonResult.Refused(Reason.WRONG);
            case PersonCheck.Locked locked -> new AddPersonResult.Refused(Reason.LOCKED);
            case PersonCheck.Several several -> new AddPersonResult.Refused(Reason.SEVERAL);
            case PersonCheck.Unproved unproved -> new AddPersonResult.Unproved(unproved.why());
        };
    }

    /** Adds a person whose papers staff have seen. */
    public AddPersonResult addKnownPerson(byte[] sessionHash, UUID inviteeId) {
        return drafts.find(sessionHash).isEmpty()
                ? new AddPersonResult.Refused(Reason.NO_DRAFT)
                : groups.add(sessionHash, inviteeId);
    }

    /** Removes a person from the group and frees the place; the signed-in person stays. */
    public void removePerson(byte[] sessionHash, UUID inviteeId) {
        groups.remove(sessionHash, inviteeId);
    }

    /** Keeps what was typed, whether it is right or not. */
    public void keepTyped(byte[] sessionHash, ContactForm typed) {
        drafts.keepTyped(sessionHash, typed);
    }

    /** Keeps the session's place for another while, as often as it asks. */
    public Extension extend(byte[] sessionHash) {
        try {
            return Again.ifLost(HeldElsewhere.ONE_HOLD, () -> holds.extend(sessionHash));
        } catch (DuplicateKeyException e) {
            return Extension.FULL;
        }
    }

    /** Gives up what the session keeps. */
    public void release(byte[] sessionHash) {
        holds.release(sessionHash);
    }

    /** Turns the hold into a booking. */
    public BookingResult complete(CompleteCommand command) {
        BookingResult result = completion.complete(command);
        if (!(result instanceof BookingResult.Booked)) {
            drafts.keepTyped(command.sessionHash(), command.contact());
        }
        return result;
    }

    /** The active booking of a person. */
    public Optional<BookingView> activeOf(UUID inviteeId) {
        return cancellation.activeOf(inviteeId);
    }

    /** The booking of a person that was cancelled last. */
    public Optional<BookingView> lastCancelled(UUID inviteeId) {
        return cancellation.lastOf(inviteeId);
    }

    /** Cancels by a person of the group, until the city's deadline. */
    public CancelResult cancel(UUID bookingId, UUID inviteeId) {
        return cancellation.cancel(BookingRef.byResident(bookingId, inviteeId));
    }

    /** Cancels by a person of the group or by staff, until the city's deadline for whoever asks. */
    public CancelResult cancel(BookingRef ref) {
        return cancellation.cancel(ref);
    }

    /** Cancels by staff, at any time. */
    public CancelResult cancelByStaff(UUID bookingId) {
        return cancellation.anyTime(bookingId);
    }
}
