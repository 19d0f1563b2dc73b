package jp.madoguchi.agent.unlock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long wrong passwords and codes, counted together, keep the terminal shut: 1, 2, 4 … minutes, at most an hour. */
final class Lockout {

    static final int FREE_FAILURES = 5;

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int LAST_DOUBLING = 6;

    private Lockout() {}

    /** Until when the next try has to wait after so many failures in a row. */
    static Optional<Instant> after(int failures, Instant now) {
        if (failures < FREE_FAILURES) {
            return Optional.empty();
        }
        Duration wait = Duration.ofMinutes(1L << Math.min(failures - FREE_FAILURES, LAST_DOUBLING));
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    /** The end of a lock that still holds. */
    static Optional<Instant> still(@Nullable Instant lockedUntil, Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }
}
