package jp.madoguchi.agent.audit;

/**
 * A place where the log is not as it was written.
 *
 * @param row the record's number
 * @param kind what is wrong there
 */
public record ChainBreak(long row, Kind kind) {

    /** What somebody did, as far as it can be told. */
    public enum Kind {
        /** The record's content or place is another. */
        ALTERED,
        /** The record is not there. */
        REMOVED,
        /** This record and all after it are not there. */
        CUT_OFF,
        /** The anchor outside of the database is gone or forged: the end cannot be vouched for. */
        ANCHOR
    }
}
