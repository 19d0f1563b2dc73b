package jp.madoguchi.journey.way;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.journey.harness.Inbox;

/** A resident of any city, in any language: goes by what a page is made of and not by its words. */
public final class CityResident {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s\"]+(/[Ee]/[A-Za-z0-9_-]+)");
    private static final String EMAIL_FIRST = "form[action='/start']";

    private final Page page;
    private final String site;
    private final Consumer<String> look;

    /** @param look is told the name of every page and state that the walk comes to */
    public CityResident(Page page, String site, Consumer<String> look) {
        this.page = page;
        this.site = site;
        this.look = look;
    }

    /** Chooses a language as its button in the header does. */
    public void reads(String language) {
        page.navigate(site + "/");
        page.locator("details.languages summary").click();
        page.locator("details.languages button[value='" + language + "']").click();
        page.waitForLoadState();
    }

    /** From the mail's link where the city wants an address first, or from the sign-in page. */
    public void signIn(String number, String secret, String email, Inbox inbox) {
        page.navigate(site + "/start");
        if (page.locator(EMAIL_FIRST).count() > 0) {
            look.accept("start");
            page.locator("#email").fill(email);
            page.locator(EMAIL_FIRST + " .actions button[type=submit]").last().click();
            look.accept("start-sent");
            page.navigate(site + path(inbox.mailTo(email)));
        } else {
            page.navigate(site + "/signin");
        }
        look.accept("signin");
        submit("form[action='/signin']");
        look.accept("signin-errors");
        page.locator("#number").fill(number);
        if (page.locator("#month").count() > 0) {
            page.locator("#month").fill(secret.substring(0, 2));
            page.locator("#day").fill(secret.substring(2));
            provesItself();
        } else {
            page.locator("#password").fill(secret);
        }
        submit("form[action='/signin']");
        page.locator(".calendar-page").waitFor();
    }

    /** The browser works for a moment, and nobody has to answer a question. */
    private void provesItself() {
        if (page.locator("fieldset.robot").count() > 0) {
            page.waitForFunction("() => document.querySelector('fieldset.robot input[name=work]').value !== ''");
        }
    }

    /** Every view of the calendar. */
    public void calendar() {
        look.accept("calendar");
        List<Object> views = page.locator(".view-links a").all().stream()
                .map(link -> (Object) link.getAttribute("href"))
                .distinct()
                .toList();
        for (Object view : views) {
            page.navigate(site + view);
            look.accept("calendar-" + views.indexOf(view));
        }
        page.navigate(site + "/calendar");
    }

    /** The first free time, the form with its errors, the confirmation, the receipt. */
    public String books(String email, String telephone) {
        choose("form[action='/hold']");
        look.accept("form");
        Locator confirm =
                page.locator(".actions button[name=action][value=confirm]").last();
        confirm.click();
        look.accept("form-errors");
        fill("#email", email);
        fill("#phone", telephone);
        answer();
        page.locator(".actions button[name=action][value=confirm]").last().click();
        page.locator("form[action='/booking/complete']").waitFor();
        look.accept("confirm");
        submit("form[action='/booking/complete']");
        page.locator(".receipt-number strong").waitFor();
        look.accept("receipt");
        return page.locator(".receipt-number strong").innerText();
    }

    /** Another time, the people, and the end of the booking. */
    public void changesAndCancels() {
        page.navigate(site + "/change/time");
        look.accept("change-time");
        choose("form[action='/change/hold']");
        look.accept("change-confirm");
        submit("form[action='/change']");
        page.locator(".receipt-number strong").waitFor();
        look.accept("receipt-changed");
        page.navigate(site + "/change/people");
        look.accept("change-people");
        page.navigate(site + "/change/cancel");
        look.accept("change-cancel");
        submit("form[action='/change/cancel']");
        look.accept("change-cancelled");
    }

    /** What a screen reader would read of the page's main part. */
    public String readOut() {
        return page.locator("main").ariaSnapshot();
    }

    private void choose(String form) {
        page.locator(form + " button[name=slot]:not([disabled]):not(.now)")
                .first()
                .click();
        page.locator("main h1").waitFor();
    }

    private void submit(String form) {
        page.locator(form + " .actions button[type=submit]").last().click();
        page.locator("main h1").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private void answer() {
        for (Locator question : page.locator("fieldset.question").all()) {
            question.locator("input[type=radio]").first().check();
        }
        for (Locator caution :
                page.locator(".cautions input[type=checkbox], #cautions").all()) {
            caution.check();
        }
        for (Locator text : page.locator(".question-text input[required]").all()) {
            text.fill("1");
        }
    }

    private void fill(String field, String text) {
        if (page.locator(field).count() > 0) {
            page.locator(field).fill(text);
        }
    }

    private static String path(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group(1);
    }
}
