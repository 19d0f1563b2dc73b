package jp.madoguchi.core.placement;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that was begun, with what there is to say of it. */
public record StepRecord(
        MoveStep step,
        String detail,
        Instant started,
        @Nullable Instant ended) {

    /** How long it took; null while it runs, or when it was broken off. */
    public @Nullable Long millis() {
        return ended == null ? null : Duration.between(started, ended).toMillis();
    }
}
