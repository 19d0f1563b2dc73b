package jp.madoguchi.core.migration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking that an earlier run has stored under an old number, as it stands now.
 *
 * @param slotId null for a past visit
 * @param fingerprint of the row that it was stored from
 * @param touched whether anybody has changed it since
 */
record TakenBefore(
        UUID bookingId,
        UUID inviteeId,
        String procedure,
        @Nullable Long slotId,
        int places,
        String fingerprint,
        boolean touched) {}
