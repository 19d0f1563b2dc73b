package jp.madoguchi.core.booking;

/** Whether a person was taken out of a booking. */
public sealed interface LeaveResult {

    /** Out; so many stay. */
    record Left(int people) implements LeaveResult {}

    /** There is no such booking or person (any more). */
    record NotThere() implements LeaveResult {}

    /** Nobody would be left: that is a cancellation. */
    record Last() implements LeaveResult {}

    /** The deadline for changes has passed. */
    record TooLate() implements LeaveResult {}
}
