package jp.madoguchi.core.maintenance;

/** What a planned stop stops. */
public enum Stops {
    RESIDENTS,
    STAFF,
    BOTH;

    /** True when the site does not answer during the stop. */
    public boolean touches(Site site) {
        return this == BOTH || name().equals(site.name());
    }
}
