package jp.madoguchi.core.migration;

import java.util.Optional;
import jp.madoguchi.core.migration.SlotBook.DayKey;
import jp.madoguchi.core.migration.SlotBook.Slot;
import org.jspecify.annotations.Nullable;

/** Finds the slot of a booking by what staff chose, and takes its places there. */
final class Places {
    private final PlanBasis basis;
    private final SlotBook slots;

    Places(PlanBasis basis, SlotBook slots) {
        this.basis = basis;
        this.slots = slots;
    }

    /** What came of looking. */
    sealed interface Result {}

    /** The places are taken; the reason tells staff where a booking was moved, or is empty. */
    record Found(Visit visit, Reason reason) implements Result {}

    /** No place, and why. */
    record None(Reason reason) implements Result {}

    /** A booking that is moved gives its old places up first. */
    Result find(BookingRow row, String procedure, long facility, @Nullable TakenBefore before) {
        Optional<Slot> old = before == null || before.slotId() == null ? Optional.empty() : slots.byId(before.slotId());
        old.ifPresent(slot -> slot.free(before == null ? 0 : before.places()));
        Result result = take(row, procedure, facility);
        if (result instanceof None) {
            old.ifPresent(slot -> slot.take(before == null ? 0 : before.places()));
        }
        return result;
    }

    private Result take(BookingRow row, String procedure, long facility) {
        MigrationChoices choices = basis.choices();
        int places = basis.places().applyAsInt(row.people());
        DayKey key = new DayKey(facility, basis.groups().getOrDefault(procedure, ""), row.day());
        Optional<Slot> fitting = slots.at(key, row.start());
        Reason reason = Reason.NONE;
        if (fitting.isEmpty()) {
            fitting = switch (choices.missingSlot()) {
                case REFUSE -> Optional.empty();
                case MAKE -> Optional.of(slots.make(key, row.start()));
                case NEAREST -> slots.nearest(key, row.start(), places, choices.overbook());
            };
            if (fitting.isEmpty()) {
                return new None(Reason.of(choices.missingSlot() == MissingSlot.NEAREST ? "no-near-slot" : "no-slot"));
            }
            reason = choices.missingSlot() == MissingSlot.NEAREST
                    ? Reason.of("moved", fitting.get().start().toString())
                    : Reason.of("slot-made");
        }
        Slot slot = fitting.get();
        boolean room = slot.holds(places);
        if (!room && !choices.overbook()) {
            return new None(Reason.of("full"));
        }
        slot.take(places);
        return new Found(
                new Visit(procedure, facility, slot, places, !room),
                !room && reason == Reason.NONE ? Reason.of("overbooked") : reason);
    }
}
