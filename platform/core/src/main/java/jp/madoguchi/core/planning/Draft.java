package jp.madoguchi.core.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an order would do.
 *
 * @param changes by day and start
 * @param left by day and start; whole days first
 */
record Draft(List<SlotChange> changes, List<LeftSlot> left) {

    Draft {
        List<SlotChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(SlotChange::key));
        changes = List.copyOf(sorted);
        left = List.copyOf(left);
    }

    List<SlotChange> stranding() {
        return changes.stream().filter(SlotChange::strands).toList();
    }
}
