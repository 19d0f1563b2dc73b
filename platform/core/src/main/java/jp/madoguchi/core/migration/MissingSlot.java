package jp.madoguchi.core.migration;

import java.util.Locale;

/** What is done with a time at which the place has no slot. */
public enum MissingSlot {
    /** Not taken. */
    REFUSE,
    /** The slot is made: with the capacity of the weekly hours where they have it, else for these bookings alone. */
    MAKE,
    /** The nearest slot of the same place and day, two hours away at most. */
    NEAREST;

    /** Key of the sentence in {@code messages/migration}. */
    public String key() {
        return "migration.missing-slot." + name().toLowerCase(Locale.ROOT);
    }
}
