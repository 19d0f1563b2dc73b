package jp.madoguchi.core.report;

/** What became of noting a call. */
public enum CallNoteResult {
    NOTED,
    /** The same press had been noted before. */
    THERE,
    UNKNOWN_KIND,
    /** The note is longer than {@link CallNotes#LONGEST} characters. */
    TOO_LONG
}
