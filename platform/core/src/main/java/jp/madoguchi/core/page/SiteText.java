package jp.madoguchi.core.page;

/**
 * The text of a published version, which never changes.
 *
 * @param html sanitised, with placeholders as typed
 * @param searchKey key of its title and words
 * @param markdown as it was typed
 */
record SiteText(String html, String searchKey, String markdown) {}
