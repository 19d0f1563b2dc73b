package jp.madoguchi.journey.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for all journeys; each person gets a fresh context. */
public final class Browsers implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=ja-JP");

    private final Playwright playwright;
    private final Browser browser;

    /** Starts Chromium of the system. */
    public Browsers() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** A person at a computer. */
    public Page desk() {
        return open(options(1280, 900));
    }

    /** A person with a telephone. */
    public Page phone() {
        return open(options(375, 800));
    }

    /** A telephone on which JavaScript is switched off. */
    public Page phoneWithoutJavaScript() {
        return open(options(375, 800).setJavaScriptEnabled(false));
    }

    /** A window of this width in CSS pixels. */
    public Page width(int width) {
        return open(options(width, 800));
    }

    /** Takes pictures of all open windows and answers their addresses and words. */
    String show(String step) {
        StringBuilder all = new StringBuilder();
        for (BrowserContext context : browser.contexts()) {
            for (Page page : context.pages()) {
                Pictures.takeFailure(page, step + "-" + all.length());
                all.append("== ").append(page.url()).append('\n');
                all.append(page.locator("body").innerText()).append('\n');
            }
        }
        return all.toString();
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setAcceptDownloads(true);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
