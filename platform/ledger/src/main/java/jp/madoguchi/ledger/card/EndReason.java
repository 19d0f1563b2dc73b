package jp.madoguchi.ledger.card;

/** Why a card is not handed over, or a renewal not needed. */
public enum EndReason {
    /** 本人申出. */
    REQUESTED,
    /** 転出. */
    MOVED_OUT,
    /** 死亡. */
    DECEASED,
    /** 記載変更. */
    DETAILS_CHANGED,
    /** 誤作成. */
    MISMADE,
    /** 職権消除. */
    STRUCK_OFF;

    public String messageKey() {
        return "ledger-card.end." + name();
    }
}
