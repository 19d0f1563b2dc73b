package jp.madoguchi.console.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits, runs or failed; ids only.
 *
 * @param city        the code before the colon of its instance
 * @param id          what stands after it
 * @param failures    failures in a row
 * @param lastFailure null when the last attempt did not fail
 */
public record WaitingTask(
        String name,
        String city,
        String id,
        Instant due,
        boolean running,
        int failures,
        @Nullable Instant lastFailure) {}
