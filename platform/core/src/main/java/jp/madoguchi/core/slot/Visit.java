package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A visit to a place, as deadlines look at it.
 *
 * @param procedure code of the procedure
 * @param start Asia/Tokyo
 */
public record Visit(long facilityId, String procedure, LocalDate day, LocalTime start) {

    /** When it begins, Asia/Tokyo. */
    public LocalDateTime begins() {
        return day.atTime(start);
    }
}
