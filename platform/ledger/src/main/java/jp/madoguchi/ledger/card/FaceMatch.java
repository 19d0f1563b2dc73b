package jp.madoguchi.ledger.card;

/** 顔認証記録: what came of comparing the person with the card's picture. */
public enum FaceMatch {
    /** The device said yes. */
    MATCHED,
    /** The device said no, staff compared and said yes. */
    BY_EYE,
    /** Not compared by the device. */
    NOT_USED;

    public String messageKey() {
        return "ledger-card.face." + name();
    }
}
