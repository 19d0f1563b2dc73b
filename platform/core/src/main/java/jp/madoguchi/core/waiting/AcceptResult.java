package jp.madoguchi.core.waiting;

/** What became of an offer that somebody takes. */
public sealed interface AcceptResult {

    /** The session keeps the places now, or kept them by an earlier click. */
    record Taken() implements AcceptResult {}

    /** The offer is over, or not this person's. */
    record Over() implements AcceptResult {}

    /** The rules do not allow the booking any more; {@code reason} is a message key. */
    record Refused(String reason) implements AcceptResult {}

    /** The person has a booking. */
    record Booked() implements AcceptResult {}
}
