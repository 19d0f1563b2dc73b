package jp.madoguchi.core.placement;

/** What becomes of an order concerning a move. */
public sealed interface MoveAnswer {

    /** It is done, or the worker does it. */
    record Accepted(long move) implements MoveAnswer {}

    /**
     * Nothing was changed.
     *
     * @param key of the placement's message bundle
     */
    record Refused(String key) implements MoveAnswer {}
}
