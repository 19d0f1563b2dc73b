package jp.madoguchi.core.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as residents read it.
 *
 * @param titleLang for the title's {@code lang} attribute, or null
 * @param html sanitised
 * @param lang for the body's {@code lang} attribute, or null
 * @param missing whether its reader is to be told that the body is only there in Japanese
 * @param since when it appeared
 */
public record SiteNotice(
        long id,
        String title,
        @Nullable String titleLang,
        String html,
        @Nullable String lang,
        boolean missing,
        boolean important,
        Instant since) {}
