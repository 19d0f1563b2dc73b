package jp.madoguchi.ledger.card;

/** What a card's row in the ledger is for. */
public enum CardKind {
    /** 交付. */
    ISSUE("issue"),
    /** 更新. */
    RENEWAL("renewal");

    private final String procedure;

    CardKind(String procedure) {
        this.procedure = procedure;
    }

    /** The code of the procedure that is booked for it. */
    public String procedure() {
        return procedure;
    }
}
