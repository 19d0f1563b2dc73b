package jp.madoguchi.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.core.planning.LeftSlot.Reason;
import jp.madoguchi.core.planning.PlanningRows.Kept;
import jp.madoguchi.core.slot.PlannedSlot;
import org.jspecify.annotations.Nullable;

/** What undoing an operation would do: only what is still as the operation left it goes back. */
final class UndoDraft {

    private UndoDraft() {}

    static Draft of(List<Kept> kept, Situation there) {
        List<SlotChange> changes = new ArrayList<>();
        List<LeftSlot> left = new ArrayList<>();
        for (Kept one : kept) {
            PlannedSlot slot = there.slot(one.key());
            Reason reason = reason(one, slot, there);
            if (reason != null) {
                left.add(LeftSlot.of(one.key(), reason));
            } else {
                changes.add(new SlotChange(
                        one.key(),
                        one.minutes(),
                        slot == null ? null : slot.id(),
                        one.after(),
                        one.before(),
                        slot == null ? 0 : slot.least()));
            }
        }
        return new Draft(changes, left);
    }

    private static @Nullable Reason reason(Kept one, @Nullable PlannedSlot slot, Situation there) {
        if (there.past(one.key())) {
            return Reason.PAST;
        }
        if (!Objects.equals(slot == null ? null : slot.wanted(), one.after())) {
            return Reason.CHANGED;
        }
        int wanted = one.before() == null ? 0 : one.before();
        if (slot != null && wanted < slot.least()) {
            return Reason.BOOKED;
        }
        boolean comesBack = wanted > 0 && (slot == null || slot.out());
        return comesBack && there.taken(one.key(), one.minutes()) ? Reason.IN_THE_WAY : null;
    }
}
