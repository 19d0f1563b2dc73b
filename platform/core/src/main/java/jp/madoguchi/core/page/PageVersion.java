package jp.madoguchi.core.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text.
 *
 * @param html sanitised, with placeholders as they were typed
 * @param editedName who wrote it
 * @param publishedFrom from when it is on the site; null for a draft
 * @param publishedName who published it
 */
public record PageVersion(
        long id,
        PageContent content,
        String html,
        String editedName,
        Instant editedAt,
        @Nullable Instant publishedFrom,
        @Nullable String publishedName) {

    public boolean draft() {
        return publishedFrom == null;
    }

    boolean publishedAt(Instant now) {
        return publishedFrom != null && !publishedFrom.isAfter(now);
    }
}
