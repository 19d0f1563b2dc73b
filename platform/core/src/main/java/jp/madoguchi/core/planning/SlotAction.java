package jp.madoguchi.core.planning;

/** What is done to the selected slots. */
public sealed interface SlotAction {

    /** How many places each of them has, 1 to 999. */
    record SetCapacity(int capacity) implements SlotAction {}

    /** Nobody new gets in; a slot in which nobody is goes out of the calendar. */
    record Close() implements SlotAction {}

    /** Slots that were closed get the capacity of the place's hours back. */
    record Reopen() implements SlotAction {}

    /**
     * New slots where nothing is.
     *
     * @param minutes 60, 30, 20, 15 or 10
     * @param capacity 1 to 999
     */
    record Add(int minutes, int capacity) implements SlotAction {}

    /** How it is kept. */
    default PlanKind kind() {
        return switch (this) {
            case SetCapacity ignored -> PlanKind.SET;
            case Close ignored -> PlanKind.CLOSE;
            case Reopen ignored -> PlanKind.REOPEN;
            case Add ignored -> PlanKind.ADD;
        };
    }
}
