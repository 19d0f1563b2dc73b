package jp.madoguchi.ledger.port;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A visit that is booked.
 *
 * @param bookingNumber the number that staff and resident speak of
 * @param day           of the visit, Asia/Tokyo
 * @param start         of the visit, Asia/Tokyo
 * @param facilityName  where
 */
public record BookedVisit(String bookingNumber, LocalDate day, LocalTime start, String facilityName) {

    /** 2026/11/24 10:30 and the place. */
    public String shown() {
        return "%tY/%<tm/%<td %tR %s".formatted(day, start, facilityName);
    }
}
