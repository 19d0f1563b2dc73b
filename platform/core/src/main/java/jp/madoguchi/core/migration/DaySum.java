package jp.madoguchi.core.migration;

import java.time.LocalDate;

/**
 * One day at one place.
 *
 * @param facility our name of the place, or the old one where nobody has said which it is
 * @param fileBookings bookings of the file
 * @param filePeople their people
 * @param takenBookings those that are stored, now or before
 * @param takenPeople their people
 * @param capacity places of the day's slots
 * @param booked places that are taken when the run is done
 */
public record DaySum(
        String facility,
        LocalDate day,
        int fileBookings,
        int filePeople,
        int takenBookings,
        int takenPeople,
        int capacity,
        int booked) {

    /** Whether every booking of the file is stored. */
    public boolean complete() {
        return fileBookings == takenBookings && filePeople == takenPeople;
    }

    /** Whether more is taken than the slots hold. */
    public boolean over() {
        return booked > capacity;
    }
}
