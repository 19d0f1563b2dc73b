package jp.madoguchi.core.booking;

/** Whether a hold lasts longer now. */
public enum Extension {
    /** The place is kept for another while. */
    KEPT,
    /** The hold was over and somebody else has the place; what was typed stays. */
    FULL,
    /** No booking is being made in this session. */
    NO_DRAFT
}
