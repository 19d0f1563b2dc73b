package jp.madoguchi.core.slot;

/** Who looks at the slots: decides deadlines. */
public enum Audience {
    /** Residents on the booking site. */
    RESIDENT,
    /** Staff and call centre: may book until the slot starts. */
    OPERATOR
}
