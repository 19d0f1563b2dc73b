package jp.madoguchi.core.maintenance;

/** The two sites of a city. */
public enum Site {
    RESIDENTS,
    STAFF
}
