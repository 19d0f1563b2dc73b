package jp.madoguchi.core.page;

import java.time.Instant;

/**
 * A page or a question as residents read it.
 *
 * @param id names it on a page
 * @param html sanitised
 */
public record SitePage(long id, String title, String html, Instant publishedFrom) {}
