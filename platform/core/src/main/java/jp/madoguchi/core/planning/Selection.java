package jp.madoguchi.core.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Which slots, or free times, a change is about. */
public sealed interface Selection {

    /** The first day it reaches. */
    LocalDate first();

    /** The last day it reaches. */
    LocalDate last();

    /** Whether a slot that is there belongs to it. */
    boolean has(SlotKey slot);

    /** The starts at which slots of this length are to be added. */
    List<SlotKey> starts(int minutes);

    /** Single cells of a week. Never empty. */
    record Cells(Set<SlotKey> cells) implements Selection {
        public Cells {
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("Nothing is selected");
            }
            cells = Set.copyOf(cells);
        }

        @Override
        public LocalDate first() {
            return Collections.min(cells).day();
        }

        @Override
        public LocalDate last() {
            return Collections.max(cells).day();
        }

        @Override
        public boolean has(SlotKey slot) {
            return cells.contains(slot);
        }

        @Override
        public List<SlotKey> starts(int minutes) {
            return cells.stream().sorted().toList();
        }
    }

    /** Weekdays between two days (both included), and starts from one time of day until before another. */
    record Range(LocalDate first, LocalDate last, Set<DayOfWeek> weekdays, LocalTime from, LocalTime until)
            implements Selection {
        public Range {
            weekdays = Set.copyOf(weekdays);
        }

        @Override
        public boolean has(SlotKey slot) {
            return hasDay(slot.day())
                    && !slot.start().isBefore(from)
                    && slot.start().isBefore(until);
        }

        @Override
        public List<SlotKey> starts(int minutes) {
            List<SlotKey> starts = new ArrayList<>();
            int end = until.toSecondOfDay() / 60;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                for (int minute = from.toSecondOfDay() / 60;
                        hasDay(day) && minute + minutes <= end;
                        minute += minutes) {
                    starts.add(new SlotKey(day, LocalTime.ofSecondOfDay(minute * 60L)));
                }
            }
            return starts;
        }

        private boolean hasDay(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last) && weekdays.contains(day.getDayOfWeek());
        }
    }
}
