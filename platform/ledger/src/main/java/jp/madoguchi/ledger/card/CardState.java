package jp.madoguchi.ledger.card;

/**
 * Where a card stands on its way to the counter. Whether it is 予約済 is not among them: that is asked of
 * {@link jp.madoguchi.ledger.port.Bookings}.
 */
public enum CardState {
    /** 取込. */
    IMPORTED,
    /** 検品済. */
    INSPECTED,
    /** 交付前設定済. */
    PREPARED,
    /** 通知発送済. */
    NOTIFIED,
    /** 返戻. */
    RETURNED,
    /** 予約待. */
    AWAITING_BOOKING,
    /** 回送中. */
    IN_TRANSIT,
    /** 到着. */
    ARRIVED,
    /** 来庁. */
    VISITING,
    /** 交付済. */
    ISSUED,
    /** 廃棄候補. */
    TO_DISPOSE,
    /** 廃棄済. */
    DISPOSED,
    /** 交付取りやめ. */
    WITHDRAWN;

    /** True when nobody can book for the card any more. */
    public boolean ended() {
        return this == ISSUED || this == DISPOSED || this == WITHDRAWN;
    }

    /** The key of its name in the bundle. */
    public String messageKey() {
        return "ledger.state." + name();
    }
}
