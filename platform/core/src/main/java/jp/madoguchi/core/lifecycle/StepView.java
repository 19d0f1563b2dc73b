package jp.madoguchi.core.lifecycle;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a step is.
 *
 * @param step     code of the step
 * @param attempts how often it was begun
 * @param error    what went wrong at the last attempt, for the operator; holds no personal data
 * @param removed  what a step of erasing removed, counted
 */
public record StepView(
        String step,
        State state,
        @Nullable Instant started,
        @Nullable Instant ended,
        int attempts,
        @Nullable String error,
        Map<String, Long> removed) {

    /** Where a step stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** There was nothing to do on this installation. */
        SKIPPED
    }

    /** Whether nothing of it is left to do. */
    public boolean over() {
        return state == State.DONE || state == State.SKIPPED;
    }
}
