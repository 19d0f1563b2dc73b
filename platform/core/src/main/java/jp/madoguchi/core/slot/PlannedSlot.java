package jp.madoguchi.core.slot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A slot as its planner sees it.
 *
 * @param wanted the capacity that the planner wants; below {@code capacity} while people who came before keep it up
 * @param capacity the capacity that holds now; 0 for a slot that was taken out
 * @param booked places taken by bookings, by forms being filled in, and by cancellations in their quiet time
 * @param overbooked places above the capacity that somebody with the right to do so has given
 */
public record PlannedSlot(
        long id, LocalDate day, LocalTime start, int minutes, int wanted, int capacity, int booked, int overbooked) {

    static PlannedSlot of(ResultSet row) throws SQLException {
        return new PlannedSlot(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getInt("minutes"),
                row.getInt("wanted"),
                row.getInt("capacity"),
                row.getInt("booked"),
                row.getInt("overbooked"));
    }

    /** Places left, never below 0. */
    public int free() {
        return Math.max(0, capacity - booked);
    }

    /** Below this the capacity cannot go now: the people are there. */
    public int least() {
        return booked - overbooked;
    }

    /** Whether more people come than the capacity says. */
    public boolean over() {
        return booked > capacity;
    }

    /** Whether it was taken out and nobody comes. */
    public boolean out() {
        return capacity == 0 && booked == 0;
    }

    /** Whether nobody new gets in although the people who are there come. */
    public boolean closing() {
        return wanted < capacity;
    }
}
