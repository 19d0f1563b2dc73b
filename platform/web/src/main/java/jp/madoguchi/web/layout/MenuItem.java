package jp.madoguchi.web.layout;

import java.util.List;

/**
 * One entry of a navigation.
 *
 * @param key   message key of its text
 * @param href  path on this site; empty for a group
 * @param items what a group holds; empty for a link
 */
public record MenuItem(String key, String href, List<MenuItem> items) {

    public MenuItem {
        items = List.copyOf(items);
    }

    /** A link. */
    public MenuItem(String key, String href) {
        this(key, href, List.of());
    }

    /** Links under one heading, which opens and closes without a script. */
    public static MenuItem group(String key, List<MenuItem> items) {
        return new MenuItem(key, "", items);
    }
}
