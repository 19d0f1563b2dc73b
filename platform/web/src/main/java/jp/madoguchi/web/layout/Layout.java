package jp.madoguchi.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows; templates read it as {@code layout}.
 *
 * @param kind large and phone first, or dense
 * @param siteName name in the header and the title
 * @param home address that the name links to
 * @param styles further stylesheets of the application, may be empty
 * @param theme address of a stylesheet with the city's colours, or null
 * @param userName who is signed in, or null
 * @param signOut address that a POST signs out at, or null
 * @param menu main navigation, may be empty
 * @param footer links at the foot of the page, may be empty
 * @param brand logo, icon and what stands at the foot
 * @param languages the languages of the site for its readers to choose from, may be empty
 * @param path path of the request, to mark the current menu item; filled in by this module
 */
public record Layout(
        Kind kind,
        String siteName,
        String home,
        List<String> styles,
        @Nullable String theme,
        @Nullable String userName,
        @Nullable String signOut,
        List<MenuItem> menu,
        List<MenuItem> footer,
        Brand brand,
        List<LanguageLink> languages,
        String path) {

    private static final String JAPANESE = "ja";

    /** The kinds of application. */
    public enum Kind {
        RESIDENT,
        STAFF,
        CONSOLE,
        AGENT;

        /** The class on {@code body} that the styles hang on. */
        public String cssClass() {
            return this == RESIDENT ? "kind-resident" : "kind-staff";
        }
    }

    /** A frame without user, menu or theme. */
    public static Layout plain(Kind kind, String siteName) {
        return new Layout(
                kind, siteName, "/", List.of(), null, null, null, List.of(), List.of(), Brand.NONE, List.of(), "");
    }

    public Layout withStyles(List<String> addresses) {
        return new Layout(
                kind,
                siteName,
                home,
                List.copyOf(addresses),
                theme,
                userName,
                signOut,
                menu,
                footer,
                brand,
                languages,
                path);
    }

    public Layout withTheme(String address) {
        return new Layout(
                kind, siteName, home, styles, address, userName, signOut, menu, footer, brand, languages, path);
    }

    public Layout withUser(String name, String signOutAddress) {
        return new Layout(
                kind, siteName, home, styles, theme, name, signOutAddress, menu, footer, brand, languages, path);
    }

    public Layout withMenu(List<MenuItem> items) {
        return new Layout(
                kind,
                siteName,
                home,
                styles,
                theme,
                userName,
                signOut,
                List.copyOf(items),
                footer,
                brand,
                languages,
                path);
    }

    public Layout withFooter(List<MenuItem> items) {
        return new Layout(
                kind,
                siteName,
                home,
                styles,
                theme,
                userName,
                signOut,
                menu,
                List.copyOf(items),
                brand,
                languages,
                path);
    }

    public Layout withBrand(Brand look) {
        return new Layout(kind, siteName, home, styles, theme, userName, signOut, menu, footer, look, languages, path);
    }

    public Layout withLanguages(List<LanguageLink> links) {
        return new Layout(
                kind, siteName, home, styles, theme, userName, signOut, menu, footer, brand, List.copyOf(links), path);
    }

    /** The language of the page, for {@code <html lang>}. */
    public String lang() {
        return languages.stream()
                .filter(LanguageLink::current)
                .findFirst()
                .map(LanguageLink::tag)
                .orElse(JAPANESE);
    }

    /** What the present language is called by its readers; empty where there is nothing to choose. */
    public String languageName() {
        return languages.stream()
                .filter(LanguageLink::current)
                .findFirst()
                .map(LanguageLink::name)
                .orElse("");
    }

    Layout at(String requestPath) {
        return new Layout(
                kind, siteName, home, styles, theme, userName, signOut, menu, footer, brand, languages, requestPath);
    }

    /** True for the menu item of the present page or of the section that it lies in, and for a group that holds one. */
    public boolean isCurrent(MenuItem item) {
        if (!item.items().isEmpty()) {
            return item.items().stream().anyMatch(this::isCurrent);
        }
        return path.equals(item.href()) || (!item.href().equals("/") && path.startsWith(item.href() + "/"));
    }
}
