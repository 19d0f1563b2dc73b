package jp.madoguchi.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A link to a page of the site.
 *
 * @param lang for the title's {@code lang} attribute, or null
 */
public record SiteLink(String title, @Nullable String lang, String href) {}
