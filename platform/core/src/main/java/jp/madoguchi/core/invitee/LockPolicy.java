package jp.madoguchi.core.invitee;

import java.time.Duration;

/**
 * When attempts are stopped, and for how long: a lock lasts twice as long as the one before.
 *
 * @param free attempts before the first lock
 * @param again attempts after a lock is over, before the next
 * @param first how long the first lock lasts
 * @param longest how long a lock lasts at most
 * @param remembered quiet time after which everything is forgotten
 */
record LockPolicy(int free, int again, Duration first, Duration longest, Duration remembered) {

    /** A password has 36 bits: locks only slow a guesser down. */
    static final LockPolicy PASSWORD =
            new LockPolicy(5, 5, Duration.ofMinutes(15), Duration.ofHours(4), Duration.ofDays(1));

    /** One of 366 days: five tries, then two after each lock, so that trying all of them takes half a year. */
    static final LockPolicy BIRTHDAY =
            new LockPolicy(5, 2, Duration.ofMinutes(15), Duration.ofHours(24), Duration.ofDays(30));

    /** Many people share an address at a mobile carrier. */
    static final LockPolicy CLIENT_WITH_PASSWORD =
            new LockPolicy(50, 25, Duration.ofMinutes(15), Duration.ofHours(2), Duration.ofHours(1));

    /** One client that tries a day at many numbers. */
    static final LockPolicy CLIENT_WITH_BIRTHDAY =
            new LockPolicy(20, 5, Duration.ofMinutes(15), Duration.ofHours(4), Duration.ofHours(12));

    static LockPolicy ofNumber(boolean birthday) {
        return birthday ? BIRTHDAY : PASSWORD;
    }

    static LockPolicy ofClient(boolean birthday) {
        return birthday ? CLIENT_WITH_BIRTHDAY : CLIENT_WITH_PASSWORD;
    }

    /** How long the lock after this many earlier ones lasts. */
    Duration lock(int locks) {
        Duration wanted = first.multipliedBy(1L << Math.min(locks, 20));
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }
}
