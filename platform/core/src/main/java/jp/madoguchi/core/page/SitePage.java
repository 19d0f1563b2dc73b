package jp.madoguchi.core.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page or a question as residents read it.
 *
 * @param id names it on a page
 * @param titleLang for the title's {@code lang} attribute, or null
 * @param html sanitised
 * @param lang for the body's {@code lang} attribute, or null
 * @param missing whether its reader is to be told that the body is only there in Japanese
 */
public record SitePage(
        long id,
        String title,
        @Nullable String titleLang,
        String html,
        @Nullable String lang,
        boolean missing,
        Instant publishedFrom) {}
