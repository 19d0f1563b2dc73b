package jp.madoguchi.core.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A kind of background task. It runs with its city bound; what it needs beyond an id it reads from the database. */
public interface CityTask {

    /** Unique, such as {@code reminder}. */
    String name();

    /**
     * Does the work.
     *
     * @param id what it was scheduled with
     * @param attempt 1 at first
     * @return when to run again, or empty when the task is done
     * @throws TaskFailed or any other exception: it is tried again after {@link #retryAfter}
     */
    Optional<Instant> run(String id, int attempt);

    /**
     * Whether the task is about the city's place on the platform rather than its data: it runs wherever its row lies, and
     * for a city that has no tables yet.
     */
    default boolean aboutThePlace() {
        return false;
    }

    /** How many attempts there are before a task is given up. */
    default int mostAttempts() {
        return 8;
    }

    /** The pause after a failed attempt: 1, 2, 4 … minutes, at most an hour. */
    default Duration retryAfter(int attempt) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(attempt - 1, 10)));
    }

    /** The last attempt has failed. */
    default void gaveUp(String id) {}
}
