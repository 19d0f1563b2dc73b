package jp.madoguchi.core.migration;

/** Of which of the two files a row is. */
public enum RowKind {
    PERSON,
    BOOKING
}
