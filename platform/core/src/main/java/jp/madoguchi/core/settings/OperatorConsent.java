package jp.madoguchi.core.settings;

/** Whether the vendor's operators may enter the city. */
public enum OperatorConsent {
    /** They may, and every page is in the city's log. */
    ALWAYS_LOGGED,
    /** Each visit is asked for and allowed by the city's staff. */
    ON_REQUEST,
    NEVER
}
