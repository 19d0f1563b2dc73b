package jp.madoguchi.core.maintenance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned stop.
 *
 * @param startsAt      when it begins
 * @param endsAt        when it is expected to end, with what it was extended by
 * @param plannedEndsAt when it was to end in the plan that the cities were told
 * @param endedAt       when it was ended early, or null
 * @param cancelledAt   when it was called off before it began, or null
 * @param textResidents what residents read
 * @param textStaff     what the city's staff read
 * @param emergency     why it could not be told in time, or null
 * @param plannedBy     the operator's account
 */
public record Stop(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        Instant plannedEndsAt,
        @Nullable Instant endedAt,
        @Nullable Instant cancelledAt,
        Stops stops,
        String textResidents,
        String textStaff,
        @Nullable String emergency,
        String plannedBy,
        Instant plannedAt) {

    /** Where a stop is in time. */
    public enum Phase {
        PLANNED,
        RUNNING,
        OVER,
        CANCELLED
    }

    /** When it ended or is expected to. */
    public Instant lastsUntil() {
        return endedAt == null ? endsAt : endedAt;
    }

    public Phase phase(Instant now) {
        if (cancelledAt != null) {
            return Phase.CANCELLED;
        }
        if (now.isBefore(startsAt)) {
            return Phase.PLANNED;
        }
        return now.isBefore(lastsUntil()) ? Phase.RUNNING : Phase.OVER;
    }

    public boolean extended() {
        return endsAt.isAfter(plannedEndsAt);
    }
}
