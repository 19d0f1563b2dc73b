package jp.madoguchi.journey.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/**
 * Pictures of the pages at the widths of a telephone and a desk, for people to look at: taken where
 * {@code MADOGUCHI_PICTURES} is set, because they cost as much time as the tests.
 */
public final class Pictures {

    private static final int[] WIDTHS = {375, 1280};

    private Pictures() {}

    /** Takes both pictures of the page as it stands. */
    public static void take(Page page, String name) {
        if (System.getenv("MADOGUCHI_PICTURES") == null) {
            return;
        }
        ViewportSize before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder().resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Takes one picture of what a failed step left. */
    public static void takeFailure(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(folder().resolve("failed-" + name + ".png")));
    }

    private static Path folder() {
        return JourneyStack.target().resolve("pictures");
    }
}
