package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotView;
import jp.madoguchi.core.slot.Visit;

/**
 * A session's hold with its slot, place and people.
 *
 * @param places how many it counts in the slot, or would count when released
 * @param released whether the places were given back
 * @param expiresAt changes with every change of slot or group, and so tells one state from the next
 * @param people by position, the signed-in person first
 */
record HoldState(
        UUID id,
        int places,
        boolean released,
        Instant expiresAt,
        ContactForm typed,
        SlotView slot,
        String facilityAddress,
        String facilityPhone,
        List<HeldPerson> people) {

    HeldPerson owner() {
        return people.getFirst();
    }

    boolean has(UUID inviteeId) {
        return people.stream().anyMatch(person -> person.inviteeId().equals(inviteeId));
    }

    Visit visit() {
        return new Visit(slot.facilityId(), owner().procedure(), slot.day(), slot.start());
    }

    boolean expired(Instant now) {
        return released || !expiresAt.isAfter(now);
    }

    List<String> procedures() {
        return people.stream().map(HeldPerson::procedure).distinct().toList();
    }

    String seen() {
        return seen(slot.id(), people.size());
    }

    static String seen(long slotId, int people) {
        return slotId + "-" + people;
    }

    HoldState revived(Instant until) {
        return new HoldState(id, places, false, until, typed, slot, facilityAddress, facilityPhone, people);
    }

    Draft draft(Instant now) {
        return new Draft(
                id, slot, people.stream().map(HeldPerson::view).toList(), procedures(), typed, expiresAt, expired(now));
    }
}
