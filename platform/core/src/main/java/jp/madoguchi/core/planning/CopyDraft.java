package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.core.planning.LeftSlot.Reason;
import jp.madoguchi.core.slot.PlannedSlot;

/** What copying a week would do. It never takes a place from anybody who is there. */
final class CopyDraft {
    private final Situation there;
    private final boolean align;
    private final List<SlotChange> changes = new ArrayList<>();
    private final List<LeftSlot> left = new ArrayList<>();

    private CopyDraft(Situation there, boolean align) {
        this.there = there;
        this.align = align;
    }

    static Draft of(PlanOrder.Copy order, Situation there) {
        CopyDraft draft = new CopyDraft(there, order.align());
        for (LocalDate target : order.targets()) {
            long days = ChronoUnit.DAYS.between(order.source(), target);
            for (LocalDate day = order.source(); day.isBefore(order.source().plusWeeks(1)); day = day.plusDays(1)) {
                draft.copy(day, day.plusDays(days));
            }
        }
        return new Draft(draft.changes, draft.left);
    }

    private void copy(LocalDate from, LocalDate to) {
        List<PlannedSlot> wanted =
                there.day(from).stream().filter(slot -> slot.wanted() > 0).toList();
        if (wanted.isEmpty()) {
            if (there.day(to).stream().anyMatch(slot -> !slot.out())) {
                left.add(LeftSlot.day(to, Reason.NO_SOURCE, ""));
            }
            return;
        }
        if (there.past(new SlotKey(to, LocalTime.MAX))) {
            left.add(LeftSlot.day(to, Reason.PAST, ""));
            return;
        }
        Optional<String> closed = there.closed(to);
        if (closed.isPresent()) {
            left.add(LeftSlot.day(to, Reason.CLOSED_DAY, closed.get()));
            return;
        }
        if (align) {
            closeOthers(wanted, to);
        }
        wanted.forEach(slot -> copy(slot, new SlotKey(to, slot.start())));
    }

    private void copy(PlannedSlot source, SlotKey key) {
        PlannedSlot slot = there.slot(key);
        if (there.past(key)) {
            left.add(LeftSlot.of(key, Reason.PAST));
        } else if (slot == null) {
            if (inTheWay(key, source.minutes())) {
                left.add(LeftSlot.of(key, Reason.IN_THE_WAY));
            } else {
                changes.add(new SlotChange(key, source.minutes(), null, null, source.wanted(), 0));
            }
        } else if (slot.wanted() != source.wanted()) {
            align(slot, key, source.wanted());
        }
    }

    private void align(PlannedSlot slot, SlotKey key, int capacity) {
        if (!align) {
            left.add(LeftSlot.of(key, Reason.THERE));
        } else if (capacity < slot.least()) {
            left.add(LeftSlot.of(key, Reason.BOOKED));
        } else if (slot.out() && inTheWay(key, slot.minutes())) {
            left.add(LeftSlot.of(key, Reason.IN_THE_WAY));
        } else {
            changes.add(new SlotChange(key, slot.minutes(), slot.id(), slot.wanted(), capacity, slot.least()));
        }
    }

    private void closeOthers(List<PlannedSlot> wanted, LocalDate to) {
        Set<LocalTime> starts = wanted.stream().map(PlannedSlot::start).collect(Collectors.toSet());
        for (PlannedSlot slot : there.day(to)) {
            SlotKey key = new SlotKey(to, slot.start());
            if (starts.contains(slot.start()) || slot.wanted() == 0 || there.past(key)) {
                continue;
            }
            if (slot.least() > 0) {
                left.add(LeftSlot.of(key, Reason.BOOKED));
            } else {
                changes.add(new SlotChange(key, slot.minutes(), slot.id(), slot.wanted(), 0, slot.least()));
            }
        }
    }

    /** Slots that this copy closes are in nobody's way. */
    private boolean inTheWay(SlotKey key, int minutes) {
        int begins = key.start().toSecondOfDay() / 60;
        return there.day(key.day()).stream()
                .filter(slot -> !slot.out() && !slot.start().equals(key.start()))
                .filter(slot -> {
                    int other = slot.start().toSecondOfDay() / 60;
                    return begins < other + slot.minutes() && other < begins + minutes;
                })
                .anyMatch(slot -> changes.stream().noneMatch(change -> closes(change, slot)));
    }

    private static boolean closes(SlotChange change, PlannedSlot slot) {
        Long id = change.slotId();
        return id != null && id == slot.id() && Integer.valueOf(0).equals(change.after());
    }
}
