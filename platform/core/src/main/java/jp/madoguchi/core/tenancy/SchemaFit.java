package jp.madoguchi.core.tenancy;

/** Whether this application can work with a city's schema. */
public enum SchemaFit {
    FITS,
    /** The schema lacks a migration that the application was built with. */
    TOO_OLD,
    /** The schema has a migration that the application does not know and must know. */
    TOO_NEW
}
