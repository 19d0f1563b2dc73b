package jp.madoguchi.journey.way;

import com.microsoft.playwright.Page;

/** A person who has no mouse: Tab, letters, space and Enter. */
public final class Keyboard {

    private static final int FAR = 150;

    private final Page page;

    /** Works in one window. */
    public Keyboard(Page page) {
        this.page = page;
    }

    /** Goes to a field and types. */
    public void type(String selector, String text) {
        reach(selector);
        page.keyboard().type(text);
    }

    /** Goes to a button or link and presses Enter. */
    public void press(String selector) {
        reach(selector);
        page.keyboard().press("Enter");
    }

    /** Goes to a checkbox and ticks it. */
    public void space(String selector) {
        reach(selector);
        page.keyboard().press("Space");
    }

    private void reach(String selector) {
        page.waitForLoadState();
        for (int i = 0; i < FAR; i++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }
}
