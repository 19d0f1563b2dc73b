package jp.madoguchi.core.migration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What stands in the city when a plan begins; the plan changes it row by row.
 *
 * @param takenBefore old number to the booking that has it
 * @param madeBefore people whom earlier runs have made, with the fingerprint of their row
 */
record PlanStock(
        SlotBook slots,
        PersonIndex people,
        Visits visits,
        Map<String, TakenBefore> takenBefore,
        Map<UUID, String> madeBefore) {

    static PlanStock empty(SlotBook.Hours hours) {
        return new PlanStock(new SlotBook(hours), new PersonIndex(), new Visits(), new HashMap<>(), new HashMap<>());
    }
}
