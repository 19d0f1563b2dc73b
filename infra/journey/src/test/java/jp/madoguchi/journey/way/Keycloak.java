package jp.madoguchi.journey.way;

import com.microsoft.playwright.Page;

/** Keycloak's own sign-in pages: with organisations, the user name first and the password after it. */
public final class Keycloak {

    private static final String PASSWORD = "Madoguchi-2026!";

    private Keycloak() {}

    /** Signs in with one of the demo accounts. */
    public static void signIn(Page page, String user) {
        signIn(page, user, PASSWORD);
    }

    /** Signs in with a password that was given for once, and chooses the one of the demo accounts. */
    public static void signInFirst(Page page, String user, String oneTime) {
        signIn(page, user, oneTime);
        page.locator("#password-new").fill(PASSWORD);
        page.locator("#password-confirm").fill(PASSWORD);
        page.locator("[type=submit]").last().click();
    }

    private static void signIn(Page page, String user, String password) {
        page.locator("#username").fill(user);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }
}
