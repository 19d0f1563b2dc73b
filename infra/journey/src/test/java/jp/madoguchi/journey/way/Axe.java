package jp.madoguchi.journey.way;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks for failures of WCAG 2.2 AA, which covers JIS X 8341-3:2016 AA, and for pages wider than a small telephone. */
public final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int SMALL = 320;
    private static final String SPACED = """
            () => {
              const distances = new CSSStyleSheet();
              distances.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
                + ' word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
              document.adoptedStyleSheets.push(distances);
            }""";

    private final List<String> found = new ArrayList<>();

    /** Checks the page as it stands. */
    public void check(Page page, String name) {
        for (Rule rule : new AxeBuilder(page).withTags(TAGS).analyze().getViolations()) {
            found.add(name + ": " + rule.getId() + " "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList());
        }
    }

    /** Checks the page also at 320 pixels, as 1,280 are at 400 %, where nothing may stand beside the screen. */
    public void checkSmall(Page page, String name) {
        check(page, name);
        fits(page, name);
    }

    /** Checks that the page keeps within a small screen with the distances that readers may set (WCAG 2.2, 1.4.12). */
    public void checkSpaced(Page page, String name) {
        page.evaluate(SPACED);
        fits(page, name + " spaced");
        page.evaluate("() => document.adoptedStyleSheets.pop()");
    }

    private void fits(Page page, String name) {
        int before = page.viewportSize().width;
        int height = page.viewportSize().height;
        page.setViewportSize(SMALL, height);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > SMALL) {
            found.add(name + ": is " + width + " pixels wide on a screen of " + SMALL);
        }
        page.setViewportSize(before, height);
    }

    /** Everything that was found, one line each. */
    public List<String> found() {
        return List.copyOf(found);
    }
}
