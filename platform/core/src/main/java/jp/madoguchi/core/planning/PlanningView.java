package jp.madoguchi.core.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A planning operation that was done.
 *
 * @param slots how many slots it changed
 * @param madeBy the account
 * @param undone whether it was undone since
 */
public record PlanningView(
        UUID id,
        PlanKind kind,
        long facilityId,
        String slotGroup,
        LocalDate first,
        LocalDate last,
        int slots,
        String madeBy,
        Instant madeAt,
        boolean undone) {

    /** Key of {@code messages/planning}. */
    public String key() {
        return "planning.kind." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
