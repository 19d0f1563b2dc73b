package jp.madoguchi.core.booking;

import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold that a new one replaces, locked.
 *
 * @param own whether it is the session's
 * @param people that stand beside it
 * @param forBooking the booking that it changes, or null
 */
record OpenHold(
        UUID id,
        long slotId,
        SortedMap<Long, Integer> takes,
        boolean released,
        boolean own,
        int people,
        @Nullable UUID forBooking) {}
