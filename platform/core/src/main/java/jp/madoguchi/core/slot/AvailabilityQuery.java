package jp.madoguchi.core.slot;

import java.time.LocalDate;

/**
 * What a calendar shows.
 *
 * @param slotGroup see {@link SlotGroups}
 * @param from first day
 * @param to last day, at most 62 days after the first
 * @param places how many places the group needs, 1 or more
 */
public record AvailabilityQuery(
        long facilityId, String slotGroup, LocalDate from, LocalDate to, int places, Audience audience) {

    /** For the card group. */
    public static AvailabilityQuery cards(
            long facilityId, LocalDate from, LocalDate to, int places, Audience audience) {
        return new AvailabilityQuery(facilityId, SlotGroups.CARD, from, to, places, audience);
    }
}
