package jp.madoguchi.core.page;

import java.time.Instant;

/**
 * A notice as residents read it.
 *
 * @param html sanitised
 * @param since when it appeared
 */
public record SiteNotice(long id, String title, String html, boolean important, Instant since) {}
