package jp.madoguchi.core.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.madoguchi.core.slot.Visit;

/**
 * A booking ahead, as far as settings may touch it.
 *
 * @param slotPlaces places that its slot has in all
 * @param places     of those, what it takes
 */
record FutureBooking(
        String number,
        LocalDate day,
        LocalTime start,
        Place place,
        Contact contact,
        String procedure,
        int people,
        long slotId,
        int slotPlaces,
        int places) {

    Visit visit() {
        return new Visit(place.facilityId(), procedure, day, start);
    }

    /** Where it is. */
    record Place(long facilityId, String name) {}

    /** What the resident has given, and whether the booking was made on the web. */
    record Contact(boolean email, boolean phone, boolean web) {}
}
