package jp.madoguchi.core.booking;

/** Whether a booking was cancelled. */
public sealed interface CancelResult {

    /** Cancelled, and its places are free again. */
    record Cancelled() implements CancelResult {}

    /** There is no such active booking of this person. */
    record NotFound() implements CancelResult {}

    /** The deadline for changes has passed. */
    record TooLate() implements CancelResult {}
}
