package jp.madoguchi.ledger.port;

import java.util.List;

/** The rights that the ledger's screens ask for: what a role of an application is put together from. */
public final class LedgerRights {

    /** Search, cards and their history. */
    public static final String VIEW = "ledger.view";
    /** Moves, flags, holds of single cards. */
    public static final String EDIT = "ledger.edit";
    /** Moves of many cards at once, and the list of proposed disposals. */
    public static final String BULK = "ledger.bulk";
    /** New entries by hand and re-issues. */
    public static final String ENTER = "ledger.enter";
    /** Taking the last move back. */
    public static final String UNDO = "ledger.undo";
    /** Files into the ledger. */
    public static final String IMPORT = "ledger.import";
    /** Notices and lists on paper. */
    public static final String PRINT = "ledger.print";
    /** Names and use of states, required fields, papers, the rule of disposal. */
    public static final String SETTINGS = "ledger.settings";

    private LedgerRights() {}

    public static List<String> all() {
        return List.of(VIEW, EDIT, BULK, ENTER, UNDO, IMPORT, PRINT, SETTINGS);
    }
}
