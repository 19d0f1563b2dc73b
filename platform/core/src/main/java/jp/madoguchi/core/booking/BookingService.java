package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.UUID;

/** The one place where slots are taken for people. Every method is one transaction of the bound city. */
public abstract class BookingService {

    /** Keeps a slot for the session, or moves what it keeps. */
    public abstract HoldResult hold(HoldCommand command);

    /** What the session is booking. */
    public abstract Optional<Draft> draft(byte[] sessionHash);

    /** Adds a person by 予約ID and password as they were typed; takes one more place where people are counted. */
    public abstract AddPersonResult addPerson(byte[] sessionHash, String number, String password, String client);

    /** Removes a person from the group and frees the place; the signed-in person stays. */
    public abstract void removePerson(byte[] sessionHash, UUID inviteeId);

    /** Keeps what was typed, whether it is right or not. */
    public abstract void keepTyped(byte[] sessionHash, ContactForm typed);

    /** Gives up what the session keeps. */
    public abstract void release(byte[] sessionHash);

    /** Turns the hold into a booking. */
    public abstract BookingResult complete(CompleteCommand command);

    /** The active booking of a person. */
    public abstract Optional<BookingView> activeOf(UUID inviteeId);

    /** Cancels by a person of the group, until the city's deadline. */
    public abstract CancelResult cancel(UUID bookingId, UUID inviteeId);

    /** Cancels by staff, at any time. */
    public abstract CancelResult cancelByStaff(UUID bookingId);
}
