package jp.madoguchi.core.settings;

/** How far ahead residents see and book (T9). */
public enum PublishMode {
    /** So many days ahead, one more each day. */
    ROLLING_DAYS,
    /** Up to a day that the city names. */
    FIXED_DATE,
    /** Whole weeks, one more at a weekday and time. */
    WEEKLY_RELEASE
}
