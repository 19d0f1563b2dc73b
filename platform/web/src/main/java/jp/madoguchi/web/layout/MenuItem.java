package jp.madoguchi.web.layout;

/**
 * One entry of a navigation.
 *
 * @param key message key of its text
 * @param href path on this site
 */
public record MenuItem(String key, String href) {}
