package jp.madoguchi.perf.meter;

import java.util.Arrays;

/** Times of single requests in nanoseconds, in no order. Not for several threads at once. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private long[] nanos = new long[256];
    private int count;

    public void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = time;
    }

    public void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    public int count() {
        return count;
    }

    /**
     * The nearest-rank percentile in milliseconds; 0 when nothing was added.
     *
     * @param percent above 0, at most 100
     */
    public double percentile(double percent) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }
}
