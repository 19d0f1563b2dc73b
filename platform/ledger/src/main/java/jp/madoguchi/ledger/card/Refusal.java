package jp.madoguchi.ledger.card;

/** Why a card stayed where it was. */
public enum Refusal {
    /** No card has this id or number. */
    UNKNOWN,
    /** Several cards have this number. */
    AMBIGUOUS,
    /** The card was named before in the same list. */
    REPEATED,
    /** No such move from the card's state. */
    NO_SUCH_MOVE,
    /** Disposal is on hold. */
    HELD,
    /** The card changed since it was looked at. */
    OVERTAKEN,
    /** The last move was itself a taking back, or there was none. */
    NOTHING_TO_UNDO;

    public String messageKey() {
        return "ledger-card.refusal." + name();
    }
}
