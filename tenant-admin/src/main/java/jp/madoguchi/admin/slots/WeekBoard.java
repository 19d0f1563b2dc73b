package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.slot.BoardSlot;
import org.jspecify.annotations.Nullable;

/**
 * A week of one place: a row for each start, a column for each day.
 *
 * @param days the seven days
 * @param rows ascending by start
 */
public record WeekBoard(List<Day> days, List<Row> rows) {

    /** One day with its sums; {@code closed} says why nobody can come, or is null. */
    public record Day(LocalDate date, @Nullable String closed, int capacity, int booked) {}

    /** One start; a cell is null where the day has no slot then. */
    public record Row(LocalTime start, List<@Nullable BoardSlot> cells) {}

    static WeekBoard of(LocalDate monday, List<BoardSlot> slots, Map<LocalDate, String> closed) {
        Map<LocalDate, Map<LocalTime, BoardSlot>> byDay = new HashMap<>();
        slots.forEach(slot ->
                byDay.computeIfAbsent(slot.day(), day -> new HashMap<>()).put(slot.start(), slot));
        List<LocalDate> dates = monday.datesUntil(monday.plusWeeks(1)).toList();
        List<Day> days = dates.stream()
                .map(date -> day(date, closed.get(date), byDay.getOrDefault(date, Map.of())))
                .toList();
        List<Row> rows = slots.stream()
                .map(BoardSlot::start)
                .distinct()
                .sorted()
                .map(start -> row(start, dates, byDay))
                .toList();
        return new WeekBoard(days, rows);
    }

    private static Day day(LocalDate date, @Nullable String closed, Map<LocalTime, BoardSlot> slots) {
        int capacity = slots.values().stream().mapToInt(BoardSlot::capacity).sum();
        int booked = slots.values().stream().mapToInt(BoardSlot::booked).sum();
        return new Day(date, closed, capacity, booked);
    }

    private static Row row(LocalTime start, List<LocalDate> dates, Map<LocalDate, Map<LocalTime, BoardSlot>> byDay) {
        List<@Nullable BoardSlot> cells = new ArrayList<>();
        dates.forEach(date -> cells.add(byDay.getOrDefault(date, Map.of()).get(start)));
        return new Row(start, cells);
    }
}
