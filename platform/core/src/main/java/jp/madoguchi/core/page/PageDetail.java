package jp.madoguchi.core.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with all that an editor needs to know of it.
 *
 * @param slug the last part of a page's address; null for questions and notices
 * @param revision to be sent back with a change
 * @param removedAt since when it is off the site, or null
 * @param versions all of them, the newest first; a draft before everything
 * @param now the moment at which it was read
 */
public record PageDetail(
        long id,
        PageKind kind,
        @Nullable String slug,
        int revision,
        @Nullable Instant removedAt,
        List<PageVersion> versions,
        Instant now) {

    /** The draft in work. */
    public Optional<PageVersion> draft() {
        return versions.stream().filter(PageVersion::draft).findFirst();
    }

    /** The version on the site. */
    public Optional<PageVersion> current() {
        return versions.stream().filter(version -> version.publishedAt(now)).findFirst();
    }

    /** Versions whose time has not come, the earliest last. */
    public List<PageVersion> scheduled() {
        return versions.stream()
                .filter(version -> !version.draft() && !version.publishedAt(now))
                .toList();
    }

    /** What an editor goes on with: the draft, or else what is or was last published. */
    public Optional<PageVersion> working() {
        return versions.stream().findFirst();
    }

    /** Versions that are or were on the site. */
    public List<PageVersion> past() {
        return versions.stream().filter(version -> version.publishedAt(now)).toList();
    }

    /** Whether it belongs to every site and stays there. */
    public boolean fixed() {
        return slug != null && SiteAddress.isFixed(slug);
    }
}
