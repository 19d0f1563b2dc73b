package jp.madoguchi.ledger.printing;

/** What to do with people whose name or address has a character that no font can draw. */
public enum MissingGlyphs {
    /** Print no notice for them. */
    LEAVE_OUT,
    /** Print a variant kanji in its usual form, and □ for what has none. */
    USUAL_FORM,
    /** Print □. */
    BOX;

    /** The key of its words in the bundle. */
    public String messageKey() {
        return "ledger.notice.glyphs." + name();
    }
}
