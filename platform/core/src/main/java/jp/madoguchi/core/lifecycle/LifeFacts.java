package jp.madoguchi.core.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a city's life beside its state.
 *
 * @param opened           null while it never was reachable
 * @param reason           why it is suspended or closed; may be empty
 * @param eraseOn          the day from which one operator alone may erase it
 * @param eraseAskedBy     the operator who asked for an earlier erasure
 * @param administrator    user name of the first administrator, or null
 * @param passwordIssued   when the first administrator's one-time password was last shown
 */
public record LifeFacts(
        @Nullable Instant opened,
        String reason,
        @Nullable LocalDate eraseOn,
        @Nullable String eraseAskedBy,
        @Nullable Instant eraseAsked,
        @Nullable Instant erased,
        @Nullable String administrator,
        @Nullable Instant passwordIssued) {

    /** Of a city of which nothing was kept. */
    static final LifeFacts NONE = new LifeFacts(null, "", null, null, null, null, null, null);
}
