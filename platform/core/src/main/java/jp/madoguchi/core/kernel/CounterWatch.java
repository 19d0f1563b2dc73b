package jp.madoguchi.core.kernel;

/**
 * One counter of changes as this node knows it.
 *
 * <p>A transaction counts before it ends, so a new number says that something changes, not that it has changed. The number
 * settles in three steps: it is seen; a statement that was sent after that bounds all transactions that can have counted
 * so far; and once all of those are over, what is read from then on holds until the number changes again.
 *
 * @param seenAt when the number was first seen, by {@link System#nanoTime()}
 * @param bound  no transaction that counted up to this value has this number or a greater one; {@link #UNKNOWN} before a
 *     second look
 */
record CounterWatch(long value, long seenAt, long bound, boolean settled) {

    private static final long UNKNOWN = Long.MAX_VALUE;

    static CounterWatch first(long value, long now) {
        return new CounterWatch(value, now, UNKNOWN, false);
    }

    /** @param now when the sighting is looked at, by {@link System#nanoTime()} */
    CounterWatch after(long number, Sighting sighting, long now) {
        if (number < value || (number == value && settled)) {
            return this;
        }
        if (number > value) {
            return first(number, now);
        }
        if (bound == UNKNOWN && sighting.askedAt() - seenAt < 0) {
            return this;
        }
        long limit = bound == UNKNOWN ? sighting.next() : bound;
        return new CounterWatch(value, seenAt, limit, sighting.oldestOpen() >= limit);
    }

    boolean settledAt(long number) {
        return settled && value == number;
    }
}
