package jp.madoguchi.ledger.card;

import java.util.Arrays;

/**
 * Where a card stands on its way to the counter, or a renewal on its way to its end. Whether it is 予約済 is not among
 * them: that is asked of {@link jp.madoguchi.ledger.port.Bookings}.
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
    /** 不備再手続: came, and has to come again. */
    REDO,
    /** 未来庁: did not come; each time is counted. */
    NO_SHOW,
    /** 再通知. */
    RENOTIFIED,
    /** 交付済. */
    ISSUED,
    /** 更新済. */
    RENEWED,
    /** 特急発行 and 申請時来庁方式: posted to the person, nothing to pick up. */
    POSTED,
    /** 消込済: was renewed elsewhere. */
    CLEARED,
    /** 廃棄候補. */
    TO_DISPOSE,
    /** 廃棄済. */
    DISPOSED,
    /** 交付取りやめ; of a renewal: no longer needed. */
    WITHDRAWN;

    /** True when nobody can book for the card any more. */
    public boolean ended() {
        return switch (this) {
            case ISSUED, RENEWED, POSTED, CLEARED, DISPOSED, WITHDRAWN -> true;
            default -> false;
        };
    }

    /** True when card or certificate has been handed over. */
    public boolean handedOver() {
        return this == ISSUED || this == RENEWED;
    }

    /** The names of the states in which nobody can book, for SQL. */
    public static String[] endedNames() {
        return Arrays.stream(values())
                .filter(CardState::ended)
                .map(CardState::name)
                .toArray(String[]::new);
    }

    /** The key of its name in the bundle. */
    public String messageKey() {
        return "ledger.state." + name();
    }
}
