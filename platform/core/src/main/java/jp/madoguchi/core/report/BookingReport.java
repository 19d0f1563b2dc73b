package jp.madoguchi.core.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Bookings of a span of days, counted in four ways, and the people without a booking apart.
 *
 * @param periods every month or day of the span, in order
 */
public record BookingReport(
        List<Period> periods,
        List<Line> places,
        List<Line> procedures,
        List<Line> channels,
        Figures total,
        WalkIns walkIns) {

    /** @param first the day, or the first day of the month */
    public record Period(LocalDate first, Figures figures, WalkIns walkIns) {}

    /** @param name of the place or procedure, or the channel's code */
    public record Line(String name, Figures figures) {}

    /**
     * People without a booking.
     *
     * @param visits numbers that were given to them
     */
    public record WalkIns(int visits, int people) {

        static final WalkIns NONE = new WalkIns(0, 0);
    }

    /** The greatest number of bookings of a period: what the longest bar stands for; at least 1. */
    public int most() {
        return Math.max(
                1,
                periods.stream()
                        .mapToInt(period -> period.figures().booked())
                        .max()
                        .orElse(1));
    }
}
