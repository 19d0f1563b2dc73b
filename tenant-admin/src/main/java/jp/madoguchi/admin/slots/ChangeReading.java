package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.core.planning.Selection;
import jp.madoguchi.core.planning.SlotAction;
import jp.madoguchi.core.planning.SlotKey;
import jp.madoguchi.core.planning.SlotPlanner;
import org.jspecify.annotations.Nullable;

/** Reads a change: what it says, or a key of {@code messages/admin-slots} that says what to do. */
sealed interface ChangeReading {

    /** It can be looked at. */
    record Read(Selection selection, SlotAction action) implements ChangeReading {}

    /** It cannot. */
    record Wrong(String problem) implements ChangeReading {}

    int MOST_CAPACITY = 999;
    Set<Integer> LENGTHS = Set.of(60, 30, 20, 15, 10);

    /**
     * Reads.
     *
     * @param grid the week that was shown, for whole rows and columns
     */
    static ChangeReading of(ChangeForm form, boolean unreadable, @Nullable WeekGrid grid) {
        if (unreadable) {
            return new Wrong("admin-slots.wrong.unreadable");
        }
        Optional<SlotAction> action = action(form);
        if (action.isEmpty()) {
            return new Wrong(
                    "add".equals(form.action()) && !LENGTHS.contains(number(form.minutes()))
                            ? "admin-slots.wrong.minutes"
                            : form.action() == null ? "admin-slots.wrong.action" : "admin-slots.wrong.capacity");
        }
        return Boolean.TRUE.equals(form.range()) ? range(form, action.get()) : cells(form, action.get(), grid);
    }

    private static Optional<SlotAction> action(ChangeForm form) {
        int capacity = number(form.capacity());
        boolean fits = capacity >= 1 && capacity <= MOST_CAPACITY;
        return switch (form.action() == null ? "" : form.action()) {
            case "close" -> Optional.of(new SlotAction.Close());
            case "reopen" -> Optional.of(new SlotAction.Reopen());
            case "set" -> fits ? Optional.of(new SlotAction.SetCapacity(capacity)) : Optional.empty();
            case "add" ->
                fits && LENGTHS.contains(number(form.minutes()))
                        ? Optional.of(new SlotAction.Add(number(form.minutes()), capacity))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static ChangeReading range(ChangeForm form, SlotAction action) {
        LocalDate first = form.first();
        LocalDate last = form.last();
        LocalTime from = form.from();
        LocalTime until = form.until();
        if (first == null || last == null || last.isBefore(first)) {
            return new Wrong("admin-slots.wrong.days");
        }
        if (first.plusDays(SlotPlanner.MOST_DAYS).isBefore(last)) {
            return new Wrong("admin-slots.wrong.too-long");
        }
        if (from == null || until == null || !from.isBefore(until)) {
            return new Wrong("admin-slots.wrong.times");
        }
        if (form.weekdays() == null || form.weekdays().isEmpty()) {
            return new Wrong("admin-slots.wrong.weekdays");
        }
        Selection.Range range = new Selection.Range(first, last, Set.copyOf(form.weekdays()), from, until);
        boolean many = action instanceof SlotAction.Add add
                && range.starts(add.minutes()).size() > SlotPlanner.MOST_SLOTS;
        return many ? new Wrong("admin-slots.wrong.too-many") : new Read(range, action);
    }

    private static ChangeReading cells(ChangeForm form, SlotAction action, @Nullable WeekGrid grid) {
        Set<SlotKey> cells = new HashSet<>();
        List<String> typed = form.cells() == null ? List.of() : form.cells();
        if (typed.size() > SlotPlanner.MOST_SLOTS) {
            return new Wrong("admin-slots.wrong.too-many");
        }
        for (String text : typed) {
            Optional<SlotKey> cell = CellValues.read(text);
            if (cell.isEmpty()) {
                return new Wrong("admin-slots.wrong.unreadable");
            }
            cells.add(cell.get());
        }
        if (grid != null) {
            boolean add = action instanceof SlotAction.Add;
            grid.rows()
                    .forEach(row -> row.cells().stream()
                            .filter(cell ->
                                    !cell.past() && chosen(form, cell) && (add ? free(cell) : cell.slot() != null))
                            .forEach(cell -> cells.add(new SlotKey(cell.day(), cell.start()))));
        }
        if (cells.isEmpty()) {
            return new Wrong("admin-slots.wrong.nothing");
        }
        LocalDate first =
                cells.stream().map(SlotKey::day).min(LocalDate::compareTo).orElseThrow();
        boolean wide = cells.stream().anyMatch(cell -> cell.day().isAfter(first.plusDays(SlotPlanner.MOST_DAYS)));
        return wide ? new Wrong("admin-slots.wrong.too-long") : new Read(new Selection.Cells(cells), action);
    }

    private static boolean chosen(ChangeForm form, WeekGrid.Cell cell) {
        return form.days() != null && form.days().contains(cell.day())
                || form.starts() != null && form.starts().contains(cell.start());
    }

    private static boolean free(WeekGrid.Cell cell) {
        return cell.slot() == null || cell.slot().out();
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? -1 : typed;
    }
}
