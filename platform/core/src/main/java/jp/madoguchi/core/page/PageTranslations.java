package jp.madoguchi.core.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.PictureInfo;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.CityWords;
import jp.madoguchi.core.text.Said;
import org.springframework.stereotype.Component;

/** The bodies of pages in the reader's language, each rendered and sanitised once. */
@Component
class PageTranslations {

    private static final int KEPT_CHARACTERS = 8 * 1024 * 1024;

    private final CityWords words;
    private final MediaLibrary media;
    private final Cache<Key, String> rendered = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Key key, String html) -> key.markdown().length() + html.length())
            .build();

    PageTranslations(CityWords words, MediaLibrary media) {
        this.words = words;
        this.media = media;
    }

    private record Key(String city, PageKind kind, String markdown) {}

    /** A title or a category. */
    Said words(String japanese) {
        return words.say(japanese);
    }

    /** The Markdown of a body. */
    Said body(SiteText text) {
        return words.say(text.markdown());
    }

    /** Sanitised HTML of a body for the reader. */
    String html(PageKind kind, SiteText text) {
        Said said = body(text);
        return said.text().equals(text.markdown())
                ? text.html()
                : rendered.get(new Key(Tenancy.current().code(), kind, said.text()), this::render);
    }

    private String render(Key key) {
        PageMarkdown markdown = PageMarkdown.parse(key.markdown());
        Map<UUID, PictureInfo> pictures = markdown.pictures().isEmpty() ? Map.of() : media.pictures();
        return markdown.html(key.kind().firstHeading(), pictures);
    }
}
