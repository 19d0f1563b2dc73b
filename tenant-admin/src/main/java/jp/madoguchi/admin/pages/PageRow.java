package jp.madoguchi.admin.pages;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.core.page.PageDetail;
import jp.madoguchi.core.page.PageVersion;
import org.jspecify.annotations.Nullable;

/**
 * A text in the list.
 *
 * @param state message key: what residents see of it now
 * @param draft whether something is in work
 * @param planned when the next version comes, or null
 */
public record PageRow(
        long id,
        String title,
        String category,
        String state,
        boolean draft,
        @Nullable Instant planned) {

    static PageRow of(PageDetail text) {
        PageVersion shown = text.current().or(text::working).orElseThrow();
        return new PageRow(
                text.id(),
                shown.content().title(),
                shown.content().category(),
                state(text),
                text.draft().isPresent(),
                text.scheduled().isEmpty() ? null : text.scheduled().getLast().publishedFrom());
    }

    /** Message key of what residents see of a text now. */
    static String state(PageDetail text) {
        Optional<PageVersion> current = text.current();
        if (text.removedAt() != null) {
            return "admin-pages.state.removed";
        }
        if (current.isEmpty()) {
            return text.scheduled().isEmpty() ? "admin-pages.state.new" : "admin-pages.state.planned";
        }
        Instant from = current.get().content().shownFrom();
        Instant until = current.get().content().shownUntil();
        if (until != null && !text.now().isBefore(until)) {
            return "admin-pages.state.over";
        }
        return from != null && text.now().isBefore(from) ? "admin-pages.state.planned" : "admin-pages.state.shown";
    }

    /** Whether residents see it now. */
    public boolean shown() {
        return state.equals("admin-pages.state.shown");
    }
}
