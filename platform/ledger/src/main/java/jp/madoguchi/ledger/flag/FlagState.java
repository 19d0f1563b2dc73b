package jp.madoguchi.ledger.flag;

/** How a flag stands. */
public enum FlagState {
    /** 未. */
    OPEN,
    /** 済; of a face card: it is one. */
    DONE,
    /** 対象外. */
    NOT_APPLICABLE;

    public String messageKey(CardFlag flag) {
        return flag == CardFlag.FACE_CARD ? "ledger-card-flags.face." + name() : "ledger-card-flags.state." + name();
    }
}
