package jp.madoguchi.core.booking;

import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A booking that stands, locked for a change.
 *
 * @param owner the first person of the group
 * @param start its first slot; null for one that was taken over without slots
 * @param takes places by slot id
 */
record StandingBooking(
        UUID id,
        UUID owner,
        Visit visit,
        String slotGroup,
        int people,
        int visitMinutes,
        SlotRuns.@Nullable Start start,
        SortedMap<Long, Integer> takes) {}
