package jp.madoguchi.agent.selfcheck;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.agent.selfcheck.Finding.Level;

/** When something is worth a warning. */
final class Rules {

    private static final Duration JITTER = Duration.ofMinutes(2);
    private static final Duration AHEAD = Duration.ofMinutes(10);
    private static final Duration FAR = Duration.ofDays(60);
    private static final Duration OLD = Duration.ofDays(1);
    private static final Duration TOO_OLD = Duration.ofDays(7);
    private static final long GIB = 1L << 30;
    private static final long LITTLE = 5;

    private Rules() {}

    /**
     * The clock, measured by what was written before.
     *
     * @param lastRecord the log's last row
     * @param otherSide the newest time in a file from the booking side
     */
    static Finding clock(Instant now, Optional<Instant> lastRecord, Optional<Instant> otherSide) {
        if (lastRecord.filter(last -> now.plus(JITTER).isBefore(last)).isPresent()
                || otherSide.filter(last -> now.plus(AHEAD).isBefore(last)).isPresent()) {
            return Finding.of(Level.ALARM, "clock.behind");
        }
        if (otherSide.filter(last -> last.plus(FAR).isBefore(now)).isPresent()) {
            return Finding.of(Level.WARNING, "clock.far");
        }
        return Finding.of(Level.FINE, "clock.fine");
    }

    /** @param since when the terminal was set up: one that is new has no backup yet */
    static Finding backup(Instant now, Optional<Instant> last, Instant since) {
        Duration age = Duration.between(last.orElse(since), now);
        if (age.compareTo(TOO_OLD) > 0) {
            return Finding.of(Level.ALARM, "backup.too-old", age.toDays());
        }
        if (age.compareTo(OLD) > 0) {
            return Finding.of(Level.WARNING, "backup.old", age.toHours());
        }
        return last.isPresent() ? Finding.of(Level.FINE, "backup.fine") : Finding.of(Level.UNKNOWN, "backup.none-yet");
    }

    /** @param free bytes */
    static Finding space(long free) {
        long gib = free / GIB;
        if (gib < 1) {
            return Finding.of(Level.ALARM, "space.none");
        }
        return gib < LITTLE
                ? Finding.of(Level.WARNING, "space.little", gib)
                : Finding.of(Level.FINE, "space.fine", gib);
    }
}
