package jp.madoguchi.exchange.record;

/** Whether a person of the ledger may book. */
public enum PersonState {
    /** May sign in and book. */
    ACTIVE,
    /** The ledger row has ended (handed over, moved away, died …): no new booking, a future one is flagged. */
    ENDED
}
