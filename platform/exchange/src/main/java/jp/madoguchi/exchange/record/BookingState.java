package jp.madoguchi.exchange.record;

/** Where a booking stands, as the booking side tells the ledger. */
public enum BookingState {
    /** The visit is ahead. */
    BOOKED,
    /** The person came. */
    VISITED,
    /** The person did not come (未来庁). */
    NO_SHOW,
    /** Cancelled by the resident or by staff. */
    CANCELLED
}
