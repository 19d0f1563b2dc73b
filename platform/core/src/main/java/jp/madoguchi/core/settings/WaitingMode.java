package jp.madoguchi.core.settings;

/** Whether there is a waiting room. */
public enum WaitingMode {
    /** When more come than can be served. */
    AUTOMATIC,
    OFF
}
