package jp.madoguchi.core.report;

/**
 * Counts of bookings.
 *
 * @param booked all that were made
 * @param people in those that were not cancelled
 * @param ahead that stand and have not come to pass
 * @param changed that were moved or whose group was changed at least once, whatever became of them
 */
public record Figures(int booked, int people, int ahead, int changed, int cancelled, int visited, int noShow) {

    /** Nothing at all. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);
}
