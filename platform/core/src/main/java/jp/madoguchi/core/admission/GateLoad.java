package jp.madoguchi.core.admission;

/**
 * What a city's requests went through at the gate since it was asked last.
 *
 * @param requests that had their turn
 * @param waitedNanos together before it
 * @param servedNanos together in it
 * @param waiting how many wait now
 */
record GateLoad(long requests, long waitedNanos, long servedNanos, int waiting) {

    private static final int LEAST_REQUESTS = 3;
    private static final long TIMES_SERVED = 2;
    private static final long NOTICEABLE_NANOS = 10_000_000;

    /** Whether requests waited twice as long as they took, and noticeably: the node has all that it can carry of this city. */
    boolean strained() {
        return requests >= LEAST_REQUESTS
                && waitedNanos / requests > Math.max(TIMES_SERVED * servedNanos / requests, NOTICEABLE_NANOS);
    }
}
