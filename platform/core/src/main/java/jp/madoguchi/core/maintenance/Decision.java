package jp.madoguchi.core.maintenance;

/** What a city says to a planned stop. */
public enum Decision {
    APPROVED,
    REFUSED
}
