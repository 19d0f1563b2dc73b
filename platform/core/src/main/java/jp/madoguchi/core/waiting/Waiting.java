package jp.madoguchi.core.waiting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody in the line, as matching looks at them.
 *
 * @param facilityIds places, empty for any
 * @param places how many places of a slot the group takes
 * @param visitMinutes of the procedure, 0 for as long as a slot
 * @param refused first slots of offers that were not taken: the same is not offered again
 */
record Waiting(
        UUID id,
        String procedure,
        String slotGroup,
        Set<Long> facilityIds,
        LocalDate from,
        LocalDate to,
        DayPart part,
        int people,
        int places,
        int visitMinutes,
        Set<Long> refused) {

    boolean wishes(OpenTime time) {
        LocalTime start = time.start();
        return slotGroup.equals(time.slotGroup())
                && (facilityIds.isEmpty() || facilityIds.contains(time.facilityId()))
                && !time.day().isBefore(from)
                && !time.day().isAfter(to)
                && part.has(start)
                && !refused.contains(time.slotId());
    }
}
