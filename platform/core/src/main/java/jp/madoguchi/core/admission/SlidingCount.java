package jp.madoguchi.core.admission;

/** Counts what happened in the last seconds. */
final class SlidingCount {

    private final long[] seconds;
    private final int[] counts;

    /** @param window in seconds */
    SlidingCount(int window) {
        this.seconds = new long[window];
        this.counts = new int[window];
    }

    synchronized void add(long second, int count) {
        int at = (int) Math.floorMod(second, (long) seconds.length);
        if (seconds[at] != second) {
            seconds[at] = second;
            counts[at] = 0;
        }
        counts[at] += count;
    }

    /** How many in the window that ends with this second. */
    synchronized int sum(long second) {
        int sum = 0;
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] > second - seconds.length && seconds[i] <= second) {
                sum += counts[i];
            }
        }
        return sum;
    }
}
