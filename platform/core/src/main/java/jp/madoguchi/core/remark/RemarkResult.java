package jp.madoguchi.core.remark;

/** What became of writing a remark. */
public enum RemarkResult {
    WRITTEN,
    /** It says what it said before: nothing was written. */
    UNCHANGED,
    /** Longer than {@link Remarks#LONGEST} characters. */
    TOO_LONG,
    /** Somebody else has written meanwhile. */
    OVERTAKEN,
    /** There is no such person any more. */
    NOBODY
}
