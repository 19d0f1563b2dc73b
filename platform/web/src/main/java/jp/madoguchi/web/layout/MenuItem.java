package jp.madoguchi.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a navigation.
 *
 * @param key   message key of its text
 * @param href  path on this site; empty for a group
 * @param items what a group holds; empty for a link
 * @param text  words that no bundle gives, such as the title of a page, or null
 * @param lang  for the {@code lang} attribute of such words, or null
 */
public record MenuItem(
        String key,
        String href,
        List<MenuItem> items,
        @Nullable String text,
        @Nullable String lang) {

    public MenuItem {
        items = List.copyOf(items);
    }

    /** A link. */
    public MenuItem(String key, String href) {
        this(key, href, List.of(), null, null);
    }

    /** A link whose words no bundle gives; only the foot of a page shows such. */
    public static MenuItem named(String text, @Nullable String lang, String href) {
        return new MenuItem("", href, List.of(), text, lang);
    }

    /** Links under one heading, which opens and closes without a script. */
    public static MenuItem group(String key, List<MenuItem> items) {
        return new MenuItem(key, "", items, null, null);
    }
}
