package jp.madoguchi.core.slot;

import java.time.LocalDate;

/**
 * What a calendar shows.
 *
 * @param slotGroup see {@link SlotGroups}
 * @param procedure its code: decides the last reception
 * @param from first day
 * @param to last day, at most 62 days after the first
 * @param places how many places the group needs, 1 or more
 */
public record AvailabilityQuery(
        long facilityId,
        String slotGroup,
        String procedure,
        LocalDate from,
        LocalDate to,
        int places,
        Audience audience) {

    /** For the card group. */
    public static AvailabilityQuery cards(
            long facilityId, String procedure, LocalDate from, LocalDate to, int places, Audience audience) {
        return new AvailabilityQuery(facilityId, SlotGroups.CARD, procedure, from, to, places, audience);
    }
}
