package jp.madoguchi.core.page;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of pages on a city's site. */
public final class SiteAddress {

    /** 利用ガイド, 利用規約, プライバシーポリシー and お問い合わせ stand at the top of the site and cannot be removed. */
    public static final List<String> FIXED = List.of("guide", "terms", "privacy", "contact");

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private SiteAddress() {}

    public static boolean isFixed(String slug) {
        return FIXED.contains(slug);
    }

    static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    /** The path of a page. */
    public static String of(String slug) {
        return isFixed(slug) ? "/" + slug : "/pages/" + slug;
    }
}
