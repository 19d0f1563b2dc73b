package jp.madoguchi.core.settings;

/** How many places of a slot a group takes (T5). */
public enum CapacityUse {
    PER_PERSON,
    PER_BOOKING;

    /** Places for a group of this many people. */
    public int places(int people) {
        return this == PER_PERSON ? people : 1;
    }
}
