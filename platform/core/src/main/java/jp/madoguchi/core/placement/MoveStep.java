package jp.madoguchi.core.placement;

/** The steps of a move, in their order. Until SWITCH is done the city is at home on the source. */
public enum MoveStep {
    /** Schema, roles and tables are made on the target. */
    PREPARE,
    /** The tables are filled while the city lives on. */
    COPY,
    /** Writing ends. */
    STOP,
    /** What was written last arrives; sequences and tasks follow. */
    CATCH_UP,
    /** Every table is counted and hashed on both sides. */
    VERIFY,
    /** The registry names the target; the city is open again. */
    SWITCH,
    /** The source's copy is shut, and what the copying needed is removed. */
    TIDY
}
