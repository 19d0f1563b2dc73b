package jp.madoguchi.core.booking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.SlotView;
import jp.madoguchi.core.slot.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A session's hold with its slot, place and people.
 *
 * @param takes how many places it counts in which slot, or would count when released
 * @param slot the first
 * @param moreMinutes of the slots after the first
 * @param released whether the places were given back
 * @param expiresAt changes with every change of slot or group, and so tells one state from the next
 * @param people by position, the signed-in person first
 * @param overReason why it takes places beyond a slot's capacity; null where it does not
 * @param reserved for so many people places are kept, though they do not stand beside the hold yet; 0 for none
 * @param open whether the place still takes bookings, and the procedure is still booked
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
        List<HeldPerson> people,
        @Nullable String overReason,
        int reserved,
        boolean open) {

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

    /** The same with fewer places. */
    HoldState with(SortedMap<Long, Integer> fewer, int minutesAfterTheFirst) {
        return new HoldState(
                id,
                fewer,
                start,
                released,
                expiresAt,
                typed,
                slot,
                minutesAfterTheFirst,
                facilityAddress,
                facilityPhone,
                people,
                overReason,
                0,
                open);
    }

    /** How many people its places are for. */
    int counted(int present) {
        return Math.max(present, reserved);
    }

    /** Until when a change of the group keeps the places: never shorter than what was promised. */
    Instant longer(Instant until) {
        return reserved > 0 && !until.isAfter(expiresAt) ? expiresAt.plus(1, ChronoUnit.MICROS) : until;
    }

    String seen() {
        return seen(slot.id(), people.size());
    }

    static String seen(long slotId, int people) {
        return slotId + "-" + people;
    }

    /** Taken again within the slot's capacity. */
    HoldState revived(Instant until) {
        return new HoldState(
                id,
                takes,
                start,
                false,
                until,
                typed,
                slot,
                moreMinutes,
                facilityAddress,
                facilityPhone,
                people,
                null,
                reserved,
                open);
    }

    Draft draft(Instant now) {
        return new Draft(
                id,
                slot,
                people.stream().map(HeldPerson::view).toList(),
                procedures(),
                typed,
                expiresAt,
                expired(now),
                reserved);
    }
}
