package jp.madoguchi.core.migration;

import java.time.LocalDate;
import java.util.List;

/**
 * The report of a run, for screen and paper.
 *
 * @param days sums by place and day
 * @param reasons why rows are not taken, with numbers
 * @param refused the first rows that are not taken
 * @param remarks the first rows that are taken and say something
 * @param kept bookings that undoing has left
 */
public record MigrationReport(
        MigrationRun run,
        List<DaySum> days,
        List<ReasonCount> reasons,
        List<RowReport> refused,
        List<RowReport> remarks,
        List<KeptBooking> kept) {

    /** The sum of all days. */
    public DaySum total() {
        return new DaySum(
                "",
                LocalDate.EPOCH,
                days.stream().mapToInt(DaySum::fileBookings).sum(),
                days.stream().mapToInt(DaySum::filePeople).sum(),
                days.stream().mapToInt(DaySum::takenBookings).sum(),
                days.stream().mapToInt(DaySum::takenPeople).sum(),
                days.stream().mapToInt(DaySum::capacity).sum(),
                days.stream().mapToInt(DaySum::booked).sum());
    }
}
