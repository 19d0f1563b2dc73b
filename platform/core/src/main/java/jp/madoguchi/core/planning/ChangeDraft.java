package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.core.planning.LeftSlot.Reason;
import jp.madoguchi.core.slot.NewSlot;
import jp.madoguchi.core.slot.PlannedSlot;

/** What a change of selected slots would do. */
final class ChangeDraft {
    private final Situation there;
    private final List<SlotChange> changes = new ArrayList<>();
    private final List<LeftSlot> left = new ArrayList<>();
    private final Set<LocalDate> closedDays = new HashSet<>();

    private ChangeDraft(Situation there) {
        this.there = there;
    }

    static Draft of(PlanOrder.Change order, Situation there) {
        ChangeDraft draft = new ChangeDraft(there);
        if (order.action() instanceof SlotAction.Add add) {
            draft.add(order.selection().starts(add.minutes()), add);
        } else {
            there.keys(order.selection()).forEach(key -> draft.change(key, order.action()));
            if (order.selection() instanceof Selection.Cells(Set<SlotKey> cells)) {
                cells.stream()
                        .filter(cell -> there.slot(cell) == null)
                        .sorted()
                        .forEach(cell -> draft.left.add(LeftSlot.of(cell, Reason.NO_SLOT)));
            }
        }
        return new Draft(draft.changes, draft.left);
    }

    private void add(List<SlotKey> starts, SlotAction.Add add) {
        LocalDate day = LocalDate.MIN;
        int free = 0;
        for (SlotKey key : starts) {
            int begins = key.start().toSecondOfDay() / 60;
            PlannedSlot slot = there.slot(key);
            boolean meetsTheLast = key.day().equals(day) && begins < free;
            if (there.past(key)) {
                left.add(LeftSlot.of(key, Reason.PAST));
            } else if (slot != null && !slot.out()) {
                left.add(LeftSlot.of(key, Reason.THERE));
            } else if (closed(key.day())) {
                continue;
            } else if (meetsTheLast || there.taken(key, add.minutes()) || begins + add.minutes() > 24 * 60) {
                left.add(LeftSlot.of(key, Reason.IN_THE_WAY));
            } else {
                changes.add(new SlotChange(
                        key,
                        add.minutes(),
                        slot == null ? null : slot.id(),
                        slot == null ? null : slot.wanted(),
                        add.capacity(),
                        0));
                day = key.day();
                free = begins + add.minutes();
            }
        }
    }

    private void change(SlotKey key, SlotAction action) {
        PlannedSlot slot = there.slot(key);
        if (slot == null) {
            return;
        }
        if (there.past(key)) {
            left.add(LeftSlot.of(key, Reason.PAST));
            return;
        }
        switch (action) {
            case SlotAction.Close ignored -> become(slot, key, 0);
            case SlotAction.Reopen ignored -> reopen(slot, key);
            case SlotAction.SetCapacity set -> become(slot, key, set.capacity());
            case SlotAction.Add ignored -> throw new IllegalStateException("Adding is not a change of what is there");
        }
    }

    /** Slots that were not closed stay as somebody has set them. */
    private void reopen(PlannedSlot slot, SlotKey key) {
        NewSlot hours = there.hours(key);
        if (slot.wanted() > 0 && !slot.closing()) {
            left.add(LeftSlot.of(key, Reason.THERE));
        } else if (hours != null) {
            become(slot, key, hours.capacity());
        } else if (!closed(key.day())) {
            left.add(LeftSlot.of(key, Reason.NO_HOURS));
        }
    }

    private void become(PlannedSlot slot, SlotKey key, int capacity) {
        if (capacity > slot.wanted() && closed(key.day())) {
            return;
        }
        if (capacity > 0 && slot.out() && there.taken(key, slot.minutes())) {
            left.add(LeftSlot.of(key, Reason.IN_THE_WAY));
            return;
        }
        if (slot.wanted() != capacity) {
            changes.add(new SlotChange(key, slot.minutes(), slot.id(), slot.wanted(), capacity, slot.least()));
        }
    }

    /** Holidays and closed days win; the day is named once. */
    private boolean closed(LocalDate day) {
        Optional<String> reason = there.closed(day);
        if (reason.isPresent() && closedDays.add(day)) {
            left.add(LeftSlot.day(day, Reason.CLOSED_DAY, reason.get()));
        }
        return reason.isPresent();
    }
}
