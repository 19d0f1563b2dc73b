package jp.madoguchi.core.booking;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.madoguchi.core.slot.SlotCounter;
import org.springframework.stereotype.Component;

/** Takes the places of the new slots before it gives back those of the old, and locks all of them in ascending id. */
@Component
class PlaceMoves {
    private final HoldExpiry expiry;
    private final SlotCounter counter;

    PlaceMoves(HoldExpiry expiry, SlotCounter counter) {
        this.expiry = expiry;
        this.counter = counter;
    }

    /** False, and nothing has changed, when a new slot has not places enough. */
    boolean move(SortedMap<Long, Integer> from, SortedMap<Long, Integer> to) {
        Shift shift = Shift.of(from, to);
        if (!take(shift.more(), shift.less().keySet())) {
            return false;
        }
        shift.less().forEach(counter::free);
        return true;
    }

    /** Gives places back; the caller goes in ascending id. */
    void free(long slotId, int places) {
        counter.free(slotId, places);
    }

    /** As {@link #move}, beyond the capacity of slots that have not places enough. */
    void moveBeyond(SortedMap<Long, Integer> from, SortedMap<Long, Integer> to) {
        Shift shift = Shift.of(from, to);
        TreeSet<Long> slots = new TreeSet<>(shift.less().keySet());
        slots.addAll(shift.more().keySet());
        for (long slot : slots) {
            Integer places = shift.more().get(slot);
            if (places == null) {
                counter.lock(slot);
            } else if (!expiry.take(slot, places)) {
                counter.takeBeyond(slot, places);
            }
        }
        shift.less().forEach(counter::free);
    }

    /**
     * Takes places in slots, all or none.
     *
     * @param given slots whose places the transaction gives back later
     */
    boolean take(SortedMap<Long, Integer> wanted, Set<Long> given) {
        if (wanted.isEmpty()) {
            return true;
        }
        TreeSet<Long> slots = new TreeSet<>(given);
        slots.addAll(wanted.keySet());
        TreeMap<Long, Integer> taken = new TreeMap<>();
        for (long slot : slots.headSet(wanted.lastKey(), true)) {
            Integer places = wanted.get(slot);
            if (places == null) {
                counter.lock(slot);
            } else if (expiry.take(slot, places)) {
                taken.put(slot, places);
            } else {
                giveBack(taken);
                return false;
            }
        }
        return true;
    }

    private void giveBack(Map<Long, Integer> taken) {
        taken.forEach(counter::free);
    }
}
