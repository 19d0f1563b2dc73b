package jp.madoguchi.exchange.record;

import static jp.madoguchi.exchange.record.RecordRules.require;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One person's place in a booking. A group of three is three records with one booking id.
 * The record hides itself in {@link #toString()}.
 *
 * @param bookingId id of the booking on the booking side
 * @param bookingNumber the number that staff and resident speak of
 * @param personId the ledger row
 * @param reservationNumber 予約ID without its hyphens: 11 characters of {@code 0-9A-Z}
 * @param procedure the procedure's code
 * @param facilityCode the facility's code within the city
 * @param facilityName the facility's name when the file was written
 * @param date the day of the visit, Asia/Tokyo
 * @param start the visit's start, Asia/Tokyo
 * @param minutes the length of the visit, 1 to 1440
 * @param state where the booking stands
 * @param groupSize how many people come together, 1 or more
 * @param updatedAt when the booking last changed
 */
public record BookingRecord(
        UUID bookingId,
        String bookingNumber,
        UUID personId,
        String reservationNumber,
        String procedure,
        String facilityCode,
        String facilityName,
        LocalDate date,
        LocalTime start,
        int minutes,
        BookingState state,
        int groupSize,
        Instant updatedAt) {

    /** @throws IllegalArgumentException when a field does not have the form above; the message names the field only */
    public BookingRecord {
        require(RecordRules.RESERVATION_NUMBER, reservationNumber, "reservationNumber");
        require(RecordRules.PROCEDURE, procedure, "procedure");
        if (minutes < 1 || minutes > 1440) {
            throw new IllegalArgumentException("The field minutes is 1 to 1440");
        }
        if (groupSize < 1) {
            throw new IllegalArgumentException("The field groupSize is 1 or more");
        }
    }

    /** Ids and state alone. */
    @Override
    public String toString() {
        return "BookingRecord[bookingId=" + bookingId + ", personId=" + personId + ", state=" + state + "]";
    }
}
