package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.SlotView;
import jp.madoguchi.core.slot.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A change that a session is about to make.
 *
 * @param slot the first slot of the new time
 * @param capacity of that slot
 * @param minutes of all its slots
 * @param takes every slot of the new time with the places that the booking itself does not have there; counted unless
 *     {@code released}
 * @param chosen whether a time was chosen, and not only somebody remembered who wants to join
 * @param open whether the place still takes bookings
 * @param joining people who come into the group with the change
 * @param overReason why the new time may be full, from somebody who may decide that; null where it was not
 */
record ChangeState(
        UUID id,
        UUID bookingId,
        SlotView slot,
        int capacity,
        int minutes,
        SortedMap<Long, Integer> takes,
        boolean chosen,
        boolean released,
        Instant expiresAt,
        boolean open,
        List<PersonView> joining,
        @Nullable String overReason) {

    SlotRuns.Start start(int visitMinutes) {
        return new SlotRuns.Start(slot.id(), slot.minutes(), capacity, visitMinutes);
    }

    /** The slots of a place beyond capacity are those that were kept, whatever the day's plan says. */
    SortedMap<Long, Integer> kept(SortedMap<Long, Integer> booked) {
        SortedMap<Long, Integer> kept = counted(booked);
        kept.keySet().retainAll(takes.keySet());
        return kept;
    }

    /** Why it stands beyond the capacity; null where it does not: a place that was lost is taken again within it. */
    @Nullable
    String beyond() {
        return released ? null : overReason;
    }

    /** What booking and change count together. */
    SortedMap<Long, Integer> counted(SortedMap<Long, Integer> booked) {
        return HoldTakes.sum(released ? List.of(booked) : List.of(booked, takes));
    }

    Visit visit(String procedure) {
        return new Visit(slot.facilityId(), procedure, slot.day(), slot.start());
    }

    ChangeDraft draft(Instant now) {
        boolean expired = released || !expiresAt.isAfter(now);
        return new ChangeDraft(id, bookingId, slot, chosen, joining, expiresAt, expired);
    }
}
