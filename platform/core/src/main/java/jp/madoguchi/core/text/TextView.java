package jp.madoguchi.core.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and what the city has made of it.
 *
 * @param own the city's wording, or null where the product's holds
 * @param revision to be sent back with a change
 * @param changedName who changed it last, or null
 */
public record TextView(
        EditableText text,
        @Nullable String own,
        int revision,
        @Nullable String changedName,
        @Nullable Instant changedAt) {

    /** What residents read. */
    public String present() {
        return own == null ? text.defaultText() : own;
    }
}
