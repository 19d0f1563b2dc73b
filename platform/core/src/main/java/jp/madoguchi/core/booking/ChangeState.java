package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotView;
import jp.madoguchi.core.slot.Visit;

/**
 * A change that a session is about to make.
 *
 * @param slot the first slot of the new time
 * @param minutes of all its slots
 * @param takes counted unless {@code released}; no place at all while no time was chosen
 * @param joining people who come into the group with the change
 */
record ChangeState(
        UUID id,
        UUID bookingId,
        SlotView slot,
        int minutes,
        SortedMap<Long, Integer> takes,
        boolean released,
        Instant expiresAt,
        List<PersonView> joining) {

    boolean chosen() {
        return takes.values().stream().anyMatch(places -> places > 0);
    }

    Visit visit(String procedure) {
        return new Visit(slot.facilityId(), procedure, slot.day(), slot.start());
    }

    ChangeDraft draft(Instant now) {
        boolean expired = released || !expiresAt.isAfter(now);
        return new ChangeDraft(id, bookingId, slot, chosen(), joining, expiresAt, expired);
    }
}
