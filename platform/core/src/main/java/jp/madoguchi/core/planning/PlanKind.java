package jp.madoguchi.core.planning;

/** The kinds of planning operations that are kept and can be undone. */
public enum PlanKind {
    /** Capacity was set. */
    SET,
    /** Slots were closed. */
    CLOSE,
    /** Slots were opened again. */
    REOPEN,
    /** Slots were added at free times. */
    ADD,
    /** A week was copied. */
    COPY,
    /** Slots were made from the hours. */
    PUBLISH,
    /** Another operation was undone. */
    UNDO
}
