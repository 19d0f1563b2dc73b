package jp.madoguchi.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Tells which visits are ahead; answered by the bookings. */
@FunctionalInterface
public interface FutureVisits {

    /** The bound city's booked visits from now on, by time. */
    List<FutureVisit> ahead();

    /**
     * A booked visit.
     *
     * @param number as it is printed
     * @param place name of the place
     * @param procedure its code
     * @param web whether it was booked on the booking site
     */
    record FutureVisit(
            String number,
            LocalDate day,
            LocalTime start,
            long facilityId,
            String place,
            String procedure,
            boolean web) {}
}
