package jp.madoguchi.core.page;

import java.util.Set;
import java.util.UUID;

/**
 * What is made of a text when it is saved.
 *
 * @param html sanitised
 * @param searchKey key of its title and words
 * @param pictures what it shows
 */
record RenderedPage(String html, String searchKey, Set<UUID> pictures) {}
