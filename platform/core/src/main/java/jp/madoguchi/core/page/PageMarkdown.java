package jp.madoguchi.core.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.media.PictureInfo;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** CommonMark with tables to HTML that is safe to show, and to the plain text that is searched. */
final class PageMarkdown {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(TABLES).build();

    private final Node document;

    private PageMarkdown(Node document) {
        this.document = document;
    }

    static PageMarkdown parse(String markdown) {
        return new PageMarkdown(PARSER.parse(markdown));
    }

    /** Addresses of every picture, as typed. */
    Set<String> pictures() {
        Set<String> found = new LinkedHashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found.add(image.getDestination());
                visitChildren(image);
            }
        });
        return found;
    }

    String text() {
        return TEXT.render(document);
    }

    /**
     * Sanitised HTML whose highest heading has the given level.
     *
     * @param pictures what is known of the pictures that it shows
     */
    String html(int firstHeading, Map<UUID, PictureInfo> pictures) {
        HeadingLevels.arrange(document, firstHeading);
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(context -> new PictureAttributes(pictures))
                .build()
                .render(document);
        return SafeHtml.of(html);
    }
}
