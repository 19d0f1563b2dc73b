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

    private final List<String> found = new ArrayList<>();

    /** Checks the page as it stands. */
    public void check(Page page, String name) {
        for (Rule rule : new AxeBuilder(page).withTags(TAGS).analyze().getViolations()) {
            found.add(name + ": " + rule.getId() + " "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList());
        }
    }

    /** Checks the page also at 320 pixels, where nothing may stand beside the screen. */
    public void checkSmall(Page page, String name) {
        check(page, name);
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
