package jp.madoguchi.ledger.printing;

/** A text of the notice that a city words itself. */
enum PrintTextKey {
    SENDER("sender"),
    GREETING("greeting"),
    PAPERS("papers"),
    CONTACT("contact");

    private final String code;

    PrintTextKey(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The key of the words that are printed until the city has its own. */
    String messageKey() {
        return "ledger.notice.default." + code;
    }
}
