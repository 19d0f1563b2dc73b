package jp.madoguchi.core.admission;

/**
 * How many requests this node works on at a time. One more while that costs no time; fewer when requests take twice as
 * long as they do when they are few, since then they only get in each other's way (processors, lanes to the database).
 */
final class ConcurrencyLimit {

    private static final int LEAST_SAMPLES = 20;
    private static final double TOO_SLOW = 2.0;
    private static final double SHRINKING = 0.8;
    private static final double DRIFT = 1.02;

    private final int least;
    private final int most;
    private int value;
    private double usual;

    ConcurrencyLimit(int least, int start, int most) {
        this.least = least;
        this.most = Math.max(least, most);
        this.value = Math.clamp(start, this.least, this.most);
    }

    /** Twice the processors at first; never so many that a request could wait for a connection. */
    static ConcurrencyLimit of(int processors, int connections) {
        int most = Math.max(2, Math.min(4 * processors, connections * 3 / 4));
        return new ConcurrencyLimit(Math.min(most, processors + 1), 2 * processors, most);
    }

    int value() {
        return value;
    }

    /**
     * Looks back at a second.
     *
     * @param requests that ended
     * @param nanos they took together
     * @param full all turns were taken at some time
     */
    void tick(long requests, long nanos, boolean full) {
        if (requests < LEAST_SAMPLES) {
            return;
        }
        double mean = (double) nanos / requests;
        usual = usual == 0 ? mean : Math.min(mean, usual * DRIFT);
        if (full) {
            value = mean > TOO_SLOW * usual ? Math.max(least, (int) (value * SHRINKING)) : Math.min(most, value + 1);
        }
    }
}
