package jp.madoguchi.core.settings;

/** For which moments places in line are drawn by lot. */
public enum WaitingOpening {
    NONE,
    /** Each time that new days open, by the settings of T9. */
    PUBLICATION,
    /** One day and time. */
    PLANNED
}
