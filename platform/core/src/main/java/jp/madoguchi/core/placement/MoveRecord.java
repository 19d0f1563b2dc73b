package jp.madoguchi.core.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move of a city, over or not.
 *
 * @param step        the step it is in, {@code WAITING} before the first
 * @param pauseMillis how long nothing could be written, or null
 * @param rows        rows that were compared, or null
 * @param problem     what went wrong, a message key or the database's words; null when nothing
 */
public record MoveRecord(
        long id,
        String city,
        String source,
        String target,
        State state,
        String step,
        String operator,
        @Nullable Long pauseMillis,
        @Nullable Long rows,
        @Nullable String problem,
        Instant begun) {

    /** How a move stands. */
    public enum State {
        RUNNING,
        /** Done; the copy on the source is kept, shut. */
        MOVED,
        /** Done; the copy on the source is gone. */
        REMOVED,
        /** As if it had never begun: the city is where it was. */
        FAILED
    }

    /** A name for what the copying leaves on the clusters until its end; servers may belong to several platforms. */
    String copyName() {
        return "mdg_move_" + id + "_" + begun.toEpochMilli();
    }

    boolean waits() {
        return step.equals("WAITING");
    }

    boolean switched() {
        return step.equals(MoveStep.TIDY.name());
    }
}
