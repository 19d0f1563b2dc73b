package jp.madoguchi.bookingweb.availability;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.Level;
import org.jspecify.annotations.Nullable;

/** The earliest free time. */
record FirstFree(LocalDate day, AvailableSlot slot) {

    static @Nullable FirstFree in(List<AvailableDay> days) {
        for (AvailableDay day : days) {
            for (AvailableSlot slot : day.slots()) {
                if (isFree(slot)) {
                    return new FirstFree(day.date(), slot);
                }
            }
        }
        return null;
    }

    static boolean isFree(AvailableSlot slot) {
        return slot.level() == Level.FREE || slot.level() == Level.FEW;
    }

    boolean isBefore(FirstFree other) {
        return day.atTime(slot.start()).isBefore(other.day.atTime(other.slot.start()));
    }
}
