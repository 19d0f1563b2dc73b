package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.SlotView;
import jp.madoguchi.core.slot.Visit;

/**
 * A session's hold with its slot, place and people.
 *
 * @param takes how many places it counts in which slot, or would count when released
 * @param slot the first
 * @param moreMinutes of the slots after the first
 * @param released whether the places were given back
 * @param expiresAt changes with every change of slot or group, and so tells one state from the next
 * @param people by position, the signed-in person first
 */
record HoldState(
        UUID id,
        SortedMap<Long, Integer> takes,
        SlotRuns.Start start,
        boolean released,
        Instant expiresAt,
        ContactForm typed,
        SlotView slot,
        int moreMinutes,
        String facilityAddress,
        String facilityPhone,
        List<HeldPerson> people) {

    HeldPerson owner() {
        return people.getFirst();
    }

    boolean has(UUID inviteeId) {
        return people.stream().anyMatch(person -> person.inviteeId().equals(inviteeId));
    }

    int minutes() {
        return slot.minutes() + moreMinutes;
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
        return new HoldState(
                id, takes, start, false, until, typed, slot, moreMinutes, facilityAddress, facilityPhone, people);
    }

    Draft draft(Instant now) {
        return new Draft(
                id, slot, people.stream().map(HeldPerson::view).toList(), procedures(), typed, expiresAt, expired(now));
    }
}
