package jp.madoguchi.base.importing;

/** What the rows of a file become. */
public enum TargetKind {
    /** Cards to issue (交付). */
    CARDS,
    /** カード作成情報 of J-LIS, taken like a list of cards. */
    CARD_DATA,
    /** People due for renewal (更新). */
    RENEWALS,
    /** People who moved out, died or were removed (住基異動). */
    REGISTER_CHANGES,
    /** People who have been issued a card or renewed: 消込. */
    DONE,
    /** Bookings of the system before. */
    OLD_BOOKINGS;

    /** Whether its rows become cards of the ledger, or correct them. */
    public boolean addsCards() {
        return this == CARDS || this == CARD_DATA || this == RENEWALS;
    }

    /** Whether its rows end cards that the ledger has. */
    public boolean endsCards() {
        return this == REGISTER_CHANGES || this == DONE;
    }
}
