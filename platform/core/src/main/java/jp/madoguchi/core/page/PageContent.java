package jp.madoguchi.core.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes.
 *
 * @param title title, or the question
 * @param markdown CommonMark with tables
 * @param category heading under which a question stands; empty for the others
 * @param position small numbers first
 * @param inFooter whether a page is linked at the foot of every page
 * @param important whether a notice stands out
 * @param shownFrom from when a notice is shown; null from its publication on
 * @param shownUntil when a notice ends; null never
 */
public record PageContent(
        String title,
        String markdown,
        String category,
        int position,
        boolean inFooter,
        boolean important,
        @Nullable Instant shownFrom,
        @Nullable Instant shownUntil) {

    /** A page or a question without what only notices have. */
    public static PageContent of(String title, String markdown, String category, int position, boolean inFooter) {
        return new PageContent(title, markdown, category, position, inFooter, false, null, null);
    }

    /** The same with blanks around it gone and one kind of line end. */
    PageContent tidied() {
        return new PageContent(
                title.strip(),
                markdown.replace("\r\n", "\n").replace('\r', '\n').stripTrailing(),
                category.strip(),
                position,
                inFooter,
                important,
                shownFrom,
                shownUntil);
    }
}
