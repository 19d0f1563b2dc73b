package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.planning.SlotKey;
import jp.madoguchi.core.planning.WeekPlan;
import jp.madoguchi.core.slot.PlannedSlot;
import org.jspecify.annotations.Nullable;

/**
 * A week of one place: a row for each start, a column for each day.
 *
 * @param rows ascending by start
 */
public record WeekGrid(List<Column> columns, List<Row> rows, Sum sum, LocalDate today) {

    /** Places of a day or a week. */
    public record Sum(int capacity, int booked, int free, int over) {
        static Sum of(List<PlannedSlot> slots) {
            return new Sum(
                    slots.stream().mapToInt(PlannedSlot::capacity).sum(),
                    slots.stream().mapToInt(PlannedSlot::booked).sum(),
                    slots.stream().mapToInt(PlannedSlot::free).sum(),
                    slots.stream()
                            .mapToInt(slot -> Math.max(0, slot.booked() - slot.capacity()))
                            .sum());
        }
    }

    /** One day with its sums. */
    public record Column(WeekPlan.Day day, Sum sum, boolean any) {}

    /** One start with a cell for each day. */
    public record Row(LocalTime start, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param slot null where there is none
     * @param past whether it has begun: nothing can be changed any more
     * @param shut whether nobody can come that day
     */
    public record Cell(
            LocalDate day, LocalTime start, @Nullable PlannedSlot slot, boolean past, boolean shut) {

        /** Its value in forms. */
        public String value() {
            return CellValues.write(new SlotKey(day, start));
        }

        /** How it looks; a word stands beside it. */
        public String look() {
            if (slot == null) {
                return "no-slot";
            }
            if (slot.over()) {
                return "slot-over";
            }
            if (slot.out() || slot.closing() || shut) {
                return "slot-out";
            }
            if (slot.free() == 0) {
                return "slot-full";
            }
            return slot.booked() > 0 ? "slot-some" : "slot-free";
        }
    }

    static WeekGrid of(WeekPlan week) {
        Map<SlotKey, PlannedSlot> slots = new HashMap<>();
        Map<LocalDate, List<PlannedSlot>> byDay = new HashMap<>();
        week.slots().forEach(slot -> {
            slots.put(new SlotKey(slot.day(), slot.start()), slot);
            byDay.computeIfAbsent(slot.day(), day -> new ArrayList<>()).add(slot);
        });
        List<Column> columns = week.days().stream()
                .map(day -> {
                    List<PlannedSlot> ofDay = byDay.getOrDefault(day.date(), List.of());
                    return new Column(day, Sum.of(ofDay), !ofDay.isEmpty());
                })
                .toList();
        List<Row> rows = week.slots().stream()
                .map(PlannedSlot::start)
                .distinct()
                .sorted()
                .map(start -> new Row(
                        start,
                        week.days().stream()
                                .map(day -> new Cell(
                                        day.date(),
                                        start,
                                        slots.get(new SlotKey(day.date(), start)),
                                        !day.date().atTime(start).isAfter(week.now()),
                                        day.shut()))
                                .toList()))
                .toList();
        return new WeekGrid(columns, rows, Sum.of(week.slots()), week.now().toLocalDate());
    }

    /** Days with slots in which nobody can come. */
    public List<Column> stranded() {
        return columns.stream()
                .filter(column -> column.day().shut() && column.sum().capacity() > 0)
                .toList();
    }

    /** Where a telephone begins: today, or the first day of the week. */
    public int firstShown() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).day().date().equals(today)) {
                return i;
            }
        }
        return 0;
    }
}
