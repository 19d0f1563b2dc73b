package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.util.List;

/** What a planner asks for, for one group of one place. */
public sealed interface PlanOrder {

    /** The place. */
    long facilityId();

    /** See {@link jp.madoguchi.core.slot.SlotGroups}. */
    String slotGroup();

    /** How it is kept. */
    PlanKind kind();

    /** Selected slots become something else. */
    record Change(long facilityId, String slotGroup, Selection selection, SlotAction action) implements PlanOrder {
        @Override
        public PlanKind kind() {
            return action.kind();
        }
    }

    /**
     * A week is copied.
     *
     * @param source a Monday
     * @param targets Mondays, 1 to 13 of them, none of them the source
     * @param align whether slots that are there get the capacity of the source, and those it does not have are closed;
     *     else only missing slots are added
     */
    record Copy(long facilityId, String slotGroup, LocalDate source, List<LocalDate> targets, boolean align)
            implements PlanOrder {
        /** The most weeks to which one is copied at once. */
        public static final int MOST_TARGETS = 13;

        public Copy {
            if (targets.isEmpty() || targets.size() > MOST_TARGETS || targets.contains(source)) {
                throw new IllegalArgumentException("A week is copied to 1 to " + MOST_TARGETS + " other weeks");
            }
            targets = targets.stream().sorted().distinct().toList();
        }

        @Override
        public PlanKind kind() {
            return PlanKind.COPY;
        }
    }
}
