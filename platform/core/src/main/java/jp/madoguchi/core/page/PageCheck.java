package jp.madoguchi.core.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.PictureInfo;
import org.springframework.stereotype.Component;

/** Checks a text against the city's facts and pictures, and makes of it what is stored. */
@Component
class PageCheck {

    private final Placeholders placeholders;
    private final MediaLibrary media;

    PageCheck(Placeholders placeholders, MediaLibrary media) {
        this.placeholders = placeholders;
        this.media = media;
    }

    /** What is stored, or what is wrong. */
    record Checked(RenderedPage page, List<Problem> problems) {}

    Checked check(PageKind kind, PageContent content) {
        PageMarkdown markdown = PageMarkdown.parse(content.markdown());
        Map<UUID, PictureInfo> known = markdown.pictures().isEmpty() ? Map.of() : media.pictures();
        List<Problem> problems =
                PageRules.problems(kind, content, placeholders.values(), markdown.pictures(), known.keySet());
        return new Checked(
                new RenderedPage(
                        markdown.html(kind.firstHeading(), known),
                        SearchKey.of(content.title() + "\n" + markdown.text()),
                        markdown.pictures().stream()
                                .map(PictureAttributes::id)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet())),
                problems);
    }
}
