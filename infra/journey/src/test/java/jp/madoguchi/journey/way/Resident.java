package jp.madoguchi.journey.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A resident with a notice in hand. */
public final class Resident {

    private static final Pattern DAY = Pattern.compile("(\\d+)月(\\d+)日");

    private final Page page;
    private final String site;

    /** Opens nothing yet. */
    public Resident(Page page, String site) {
        this.page = page;
        this.site = site;
    }

    /** The resident's window. */
    public Page page() {
        return page;
    }

    /** Opens the address that the QR code holds. */
    public void scan(Notice notice) {
        page.navigate(notice.qr());
    }

    /** Types 予約ID and password of a notice. */
    public void signIn(String number, String password) {
        page.navigate(site + "/signin");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("予約ID"))
                .fill(number);
        page.locator("#password").fill(password);
        AgentDesk.press(page, "ログインする");
    }

    /** Chooses a place by its name. */
    public void choosePlace(String name) {
        page.getByLabel("受取場所").selectOption(new SelectOption().setLabel(name));
        AgentDesk.press(page, "表示する");
        heading("日時を選ぶ");
    }

    /** The buttons of the calendar that can be chosen. */
    public Locator freeTimes() {
        return page.locator("button[name=slot][aria-label*='予約可']");
    }

    /** Chooses one of the free times and answers what its button says. */
    public String chooseTime(int which) {
        Locator button = freeTimes().nth(which);
        String said = button.getAttribute("aria-label");
        button.click();
        heading("予約内容を入力する");
        return said;
    }

    /** The day that a calendar button names; the next one of that month and day. */
    public static LocalDate day(String button) {
        Matcher date = DAY.matcher(button);
        if (!date.find()) {
            throw new AssertionError("No day in " + button);
        }
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        LocalDate day = MonthDay.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)))
                .atYear(today.getYear());
        return day.isBefore(today) ? day.plusYears(1) : day;
    }

    /** Adds a family member by that person's notice. */
    public void addFamily(String number, String password) {
        page.getByLabel("追加する方の予約ID").fill(number);
        page.getByLabel("追加する方のパスワード").fill(password);
        AgentDesk.press(page, "この人を追加する");
    }

    /** Fills in the rest and goes on to the confirmation. */
    public void fillIn(String email, String telephone) {
        page.getByLabel("メールアドレス").fill(email);
        page.getByLabel("電話番号").fill(telephone);
        page.getByLabel("上の内容をすべて確認しました").check();
        toConfirmation();
    }

    /** Goes on with what is filled in. */
    public void toConfirmation() {
        page.locator("button[name=action][value=confirm]").last().click();
    }

    /** Confirms, and answers the receipt's number. */
    public String complete() {
        heading("予約内容を確認する");
        AgentDesk.press(page, "この内容で予約する");
        return receiptNumber();
    }

    /** The number on the receipt that is shown. */
    public String receiptNumber() {
        heading("予約が完了しています");
        return page.locator(".receipt-number strong").innerText();
    }

    /** Waits for the page with this heading. */
    public void heading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(words);
    }
}
