package jp.madoguchi.core.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A published version without its text: what every page of the site needs to know of the others. */
record SiteEntry(
        long item,
        long version,
        PageKind kind,
        @Nullable String slug,
        String title,
        String category,
        int position,
        boolean inFooter,
        boolean important,
        @Nullable Instant shownFrom,
        @Nullable Instant shownUntil,
        Instant publishedFrom) {

    /** When a notice begins to be shown. */
    Instant since() {
        return shownFrom != null && shownFrom.isAfter(publishedFrom) ? shownFrom : publishedFrom;
    }

    boolean shownAt(Instant now) {
        return !since().isAfter(now) && (shownUntil == null || now.isBefore(shownUntil));
    }
}
