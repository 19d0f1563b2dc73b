package jp.madoguchi.journey.way;

import com.microsoft.playwright.Page;

/** Keycloak's own sign-in pages: with organisations, the user name first and the password after it. */
public final class Keycloak {

    private static final String PASSWORD = "Madoguchi-2026!";

    private Keycloak() {}

    /** Signs in with one of the demo accounts. */
    public static void signIn(Page page, String user) {
        page.locator("#username").fill(user);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }
}
