package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A slot or a day that stays as it is although it was asked for.
 *
 * @param start null for the whole day
 * @param detail the reason of a closed day, or empty
 */
public record LeftSlot(LocalDate day, @Nullable LocalTime start, Reason reason, String detail) {

    /** Why. */
    public enum Reason {
        /** It has begun. */
        PAST,
        /** Nobody can come that day: holidays and closed days win. */
        CLOSED_DAY,
        /** People are there. */
        BOOKED,
        /** Another slot has that time. */
        IN_THE_WAY,
        /** There is a slot already. */
        THERE,
        /** There is no slot. */
        NO_SLOT,
        /** The place's hours have no slot then. */
        NO_HOURS,
        /** The week that is copied has nothing on that weekday. */
        NO_SOURCE,
        /** It has become something else since. */
        CHANGED;

        /** Key of {@code messages/planning}. */
        public String key() {
            return "planning.left." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static LeftSlot of(SlotKey key, Reason reason) {
        return new LeftSlot(key.day(), key.start(), reason, "");
    }

    static LeftSlot day(LocalDate day, Reason reason, String detail) {
        return new LeftSlot(day, null, reason, detail);
    }
}
