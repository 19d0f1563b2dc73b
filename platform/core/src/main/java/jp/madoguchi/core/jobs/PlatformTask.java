package jp.madoguchi.core.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A kind of background task of the platform itself. It runs with no city bound; its row lies on the main cluster. */
public interface PlatformTask {

    /** Unique among tasks of cities as well, such as {@code move-city}. */
    String name();

    /**
     * Does the work, or goes on with what a killed worker began.
     *
     * @param id what it was scheduled with
     * @param attempt 1 at first
     * @return when to run again, or empty when the task is done
     */
    Optional<Instant> run(String id, int attempt);

    /** How many attempts there are before the task is given up. */
    default int mostAttempts() {
        return 8;
    }

    /** The pause after a failed attempt. */
    default Duration retryAfter(int attempt) {
        return Duration.ofMinutes(1);
    }
}
