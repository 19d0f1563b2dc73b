package jp.madoguchi.core.admission;

import java.util.Comparator;

/**
 * A place in a line: who came in an earlier second stands before; within a second the lot decides.
 *
 * @param second since the epoch
 * @param part drawn by lot, 0 up to {@link #PARTS}
 */
record Spot(long second, int part) implements Comparable<Spot> {

    static final int PARTS = 1 << 20;

    private static final Comparator<Spot> ORDER =
            Comparator.comparingLong(Spot::second).thenComparingInt(Spot::part);

    /** Behind everybody who came in this second. */
    static Spot endOf(long second) {
        return new Spot(second, PARTS);
    }

    boolean isUpTo(Spot front) {
        return compareTo(front) <= 0;
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
