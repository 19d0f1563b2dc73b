package jp.madoguchi.core.counter;

/** What became of a press at a window. */
public sealed interface CallResult {

    /** Done; the number is where it was wanted. */
    record Done(int number) implements CallResult {}

    /** Nobody waits. */
    record NobodyWaits() implements CallResult {}

    /**
     * The window has another number, which has to be ended or put back first.
     *
     * @param number the one it has
     */
    record DeskBusy(int number) implements CallResult {}

    /** Another window was faster, or the number is not where it was. Nothing was changed. */
    record Overtaken() implements CallResult {}
}
