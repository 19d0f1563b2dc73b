package jp.madoguchi.core.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.Said;
import org.springframework.stereotype.Component;

/**
 * What residents read in the bound city. The list of what is published is read again after two seconds, and holds what
 * is to come, so that a page appears and a notice vanishes by the clock alone; a published text never changes and is
 * kept by its version.
 */
@Component
public class SitePages {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int KEPT_CHARACTERS = 16 * 1024 * 1024;
    private static final int LONGEST_QUESTION = 100;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final SiteRows rows;
    private final Placeholders placeholders;
    private final PageTranslations translations;
    private final Clock clock;
    private final FreshCache<String, List<SiteEntry>> entries = new FreshCache<>(FRESH, RequestStamp::decided);
    private final Cache<Key, SiteText> texts = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Key key, SiteText text) -> text.html().length()
                    + text.searchKey().length()
                    + text.markdown().length())
            .build();

    SitePages(SiteRows rows, Placeholders placeholders, PageTranslations translations, Clock clock) {
        this.translations = translations;
        this.rows = rows;
        this.placeholders = placeholders;
        this.clock = clock;
    }

    private record Key(String city, long version) {}

    /** The page of this address; its HTML is sanitised. */
    public Optional<SitePage> page(String slug) {
        return current().filter(entry -> slug.equals(entry.slug())).findFirst().map(entry -> page(entry, texts(entry)));
    }

    /** The pages that are linked at the foot, in the order of the city. */
    public List<SiteLink> footer() {
        return current()
                .filter(SiteEntry::inFooter)
                .filter(entry -> entry.slug() != null)
                .map(this::link)
                .toList();
    }

    private SiteLink link(SiteEntry entry) {
        Said title = translations.words(entry.title());
        return new SiteLink(
                placeholders.inText(title.text()), title.lang(), SiteAddress.of(Objects.requireNonNull(entry.slug())));
    }

    /** Notices that are shown now: important ones first, then the latest. */
    public List<SiteNotice> notices() {
        Instant now = clock.instant();
        List<SiteEntry> shown = current()
                .filter(entry -> entry.kind() == PageKind.NOTICE && entry.shownAt(now))
                .sorted(Comparator.comparing(SiteEntry::important)
                        .reversed()
                        .thenComparing(SiteEntry::since, Comparator.reverseOrder()))
                .toList();
        Map<Long, SiteText> found = texts(shown);
        return shown.stream()
                .filter(entry -> found.containsKey(entry.version()))
                .map(entry -> notice(entry, Objects.requireNonNull(found.get(entry.version()))))
                .toList();
    }

    private SiteNotice notice(SiteEntry entry, SiteText text) {
        SitePage page = page(entry, text);
        return new SiteNotice(
                page.id(),
                page.title(),
                page.titleLang(),
                page.html(),
                page.lang(),
                page.missing(),
                entry.important(),
                entry.since());
    }

    /** Questions by category, those alone that hold every word that is searched for; all of them for none. */
    public Map<String, List<SitePage>> questions(String search) {
        List<SiteEntry> all =
                current().filter(entry -> entry.kind() == PageKind.FAQ).toList();
        Map<Long, SiteText> found = texts(all);
        List<String> words = words(search);
        Map<String, List<SitePage>> categories = new LinkedHashMap<>();
        for (SiteEntry entry : all) {
            SiteText text = found.get(entry.version());
            if (text != null && holds(entry, text, words)) {
                categories
                        .computeIfAbsent(entry.category(), name -> new ArrayList<>())
                        .add(page(entry, text));
            }
        }
        return categories;
    }

    /** In what the city wrote, or in what the reader sees of it. */
    private boolean holds(SiteEntry entry, SiteText text, List<String> words) {
        if (words.stream().allMatch(text.searchKey()::contains)) {
            return true;
        }
        String seen = translations.words(entry.title()).text() + "\n"
                + translations.body(text).text();
        String key = SearchKey.of(seen);
        return words.stream().allMatch(key::contains);
    }

    private static List<String> words(String search) {
        String wanted = search.length() > LONGEST_QUESTION ? search.substring(0, LONGEST_QUESTION) : search;
        return BLANKS.splitAsStream(wanted)
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private SitePage page(SiteEntry entry, SiteText text) {
        Said title = translations.words(entry.title());
        Said body = translations.body(text);
        return new SitePage(
                entry.item(),
                placeholders.inText(title.text()),
                title.lang(),
                placeholders.inHtml(translations.html(entry.kind(), text)),
                body.lang(),
                body.missing(),
                entry.publishedFrom());
    }

    /** The version of every text that is on the site at this moment. */
    private Stream<SiteEntry> current() {
        Instant now = clock.instant();
        List<SiteEntry> known = entries.get(Tenancy.current().code(), () -> rows.entries(now));
        Map<Long, SiteEntry> latest = new HashMap<>();
        for (SiteEntry entry : known) {
            if (!entry.publishedFrom().isAfter(now)) {
                latest.merge(entry.item(), entry, SitePages::later);
            }
        }
        Set<Long> versions = new HashSet<>();
        latest.values().forEach(entry -> versions.add(entry.version()));
        return known.stream().filter(entry -> versions.contains(entry.version()));
    }

    private static SiteEntry later(SiteEntry one, SiteEntry other) {
        return Comparator.comparing(SiteEntry::publishedFrom)
                                .thenComparingLong(SiteEntry::version)
                                .compare(one, other)
                        > 0
                ? one
                : other;
    }

    private SiteText texts(SiteEntry entry) {
        return Objects.requireNonNull(
                texts(List.of(entry)).get(entry.version()), "A published version has lost its text");
    }

    private Map<Long, SiteText> texts(Collection<SiteEntry> wanted) {
        String city = Tenancy.current().code();
        Map<Long, SiteText> found = new HashMap<>();
        Set<Long> missing = new HashSet<>();
        for (SiteEntry entry : wanted) {
            SiteText known = texts.getIfPresent(new Key(city, entry.version()));
            if (known == null) {
                missing.add(entry.version());
            } else {
                found.put(entry.version(), known);
            }
        }
        if (!missing.isEmpty()) {
            rows.texts(missing).forEach((version, text) -> {
                texts.put(new Key(city, version), text);
                found.put(version, text);
            });
        }
        return found;
    }
}
