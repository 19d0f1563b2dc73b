package jp.madoguchi.core.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits or runs.
 *
 * @param task its name, such as {@code reminder}
 * @param instance {@code <city>:<id>}
 */
public record TaskView(
        String task,
        String instance,
        Instant due,
        boolean running,
        int failures,
        @Nullable Instant lastFailure) {}
