package jp.madoguchi.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city puts into the frame beside its colours.
 *
 * @param logo address of its logo, or null
 * @param logoWords words in place of the logo
 * @param icon address of its icon, or null for the product's
 * @param shortName name under an icon on a telephone's screen, or null
 * @param footerText words at the foot of the page, may be empty
 * @param links links at the foot of the page that leave the site
 */
public record Brand(
        @Nullable String logo,
        String logoWords,
        @Nullable String icon,
        @Nullable String shortName,
        String footerText,
        List<Link> links) {

    /** A link to another site. */
    public record Link(String words, String address) {}

    /** Nothing of its own. */
    public static final Brand NONE = new Brand(null, "", null, null, "", List.of());

    public Brand {
        links = List.copyOf(links);
    }
}
