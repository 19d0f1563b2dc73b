package jp.madoguchi.journey.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyStack;
import jp.madoguchi.journey.harness.Notes;
import jp.madoguchi.journey.harness.Pictures;
import org.jspecify.annotations.Nullable;

/** A member of the city's staff at the stand-alone terminal. */
public final class AgentDesk {

    private static final String USER = "yamada";
    private static final String PASSWORD = "Ryokucha-2026!";
    private static final String SECRET = "agent.secret";

    private final Journey journey;
    private final Notes notes;
    private @Nullable Page page;
    private @Nullable Authenticator authenticator;

    AgentDesk(Journey journey) {
        this.journey = journey;
        this.notes = journey.notes();
    }

    /** The window of the person who is signed in; signs in when nobody is. */
    public Page page() {
        if (page == null) {
            page = journey.browsers().desk();
            if (notes.has(SECRET)) {
                signIn(page);
            }
        }
        return page;
    }

    /** The first start: password, second factor, recovery key. */
    public void firstStart() {
        Page window = page();
        window.navigate(journey.agent() + "/");
        assertThat(window).hasURL(journey.agent() + "/setup");
        Pictures.take(window, "agent-setup");
        window.getByLabel("利用者名").fill(USER);
        window.locator("#password").fill(PASSWORD);
        window.locator("#passwordAgain").fill(PASSWORD);
        press(window, "認証アプリの登録に進む");
        String secret = window.locator("#secret").innerText();
        Pictures.take(window, "agent-setup-code");
        window.getByLabel("確認コード").fill("000000");
        press(window, "登録を完了する");
        assertThat(window.getByRole(AriaRole.ALERT)).containsText("確認コードが違います");
        notes.put(SECRET, secret);
        window.getByLabel("確認コード").fill(authenticator().nextCode());
        press(window, "登録を完了する");
        assertThat(window.locator("#recovery-key")).not().isEmpty();
        press(window, "控えたので、使い始める");
        assertThat(window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("ホーム");
        Pictures.take(window, "agent-home");
    }

    /** Signs in with password and code, as after a restart of the terminal. */
    public void signIn(Page window) {
        window.navigate(journey.agent() + "/signin");
        window.getByLabel("利用者名").fill(USER);
        window.getByLabel("パスワード").fill(PASSWORD);
        window.locator("main button[type=submit]").first().click();
        window.getByLabel("確認コード").fill(authenticator().nextCode());
        window.locator("main button[type=submit]").first().click();
        window.waitForURL(journey.agent() + "/");
    }

    /** Uploads a card list in a profile and leaves the page that answers. */
    public Page upload(Path file, String profile) {
        Page window = uploadForm(profile);
        window.getByLabel("ファイル", new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
        press(window, "読み込んで確認する");
        return window;
    }

    /** Uploads what was made in memory. */
    public Page upload(String name, byte[] content, String profile) {
        Page window = uploadForm(profile);
        window.getByLabel("ファイル", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "text/csv", content));
        press(window, "読み込んで確認する");
        return window;
    }

    private Page uploadForm(String profile) {
        Page window = page();
        window.navigate(journey.agent() + "/imports");
        window.getByLabel("ファイルの様式").selectOption(profile);
        return window;
    }

    /** What the dry run or the result says: new, changed, unchanged, refused. */
    public List<String> counts() {
        return List.of("added", "changed", "unchanged", "refused").stream()
                .map(name -> page().locator("#count-" + name).innerText())
                .toList();
    }

    /** Confirms a dry run. */
    public void confirmImport() {
        press(page(), "台帳に登録する");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("取込が終わりました");
    }

    /** How many cards the ledger finds in all. */
    public String cardsFound() {
        Page window = page();
        window.navigate(journey.agent() + "/cards");
        if (window.locator("#search").count() == 0) {
            return "0件見つかりました";
        }
        press(window, "検索する");
        return window.locator("#found").innerText();
    }

    /** Finds cards by name and answers name → 予約ID as the ledger writes them. */
    public Map<String, String> search(String name) {
        Page window = page();
        window.navigate(journey.agent() + "/cards");
        window.getByLabel("氏名・カナ").fill(name);
        press(window, "検索する");
        Map<String, String> found = new LinkedHashMap<>();
        for (Locator row : window.locator("#cards tbody tr").all()) {
            found.put(
                    row.locator("td").nth(1).innerText().strip(),
                    row.locator("td").nth(5).innerText().strip());
        }
        return found;
    }

    /** The import of this file in the history, to print its notices. */
    public Page printNotices(String fileName) {
        Page window = page();
        window.navigate(journey.agent() + "/notices");
        window.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(fileName))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        window.waitForURL("**/notices/check");
        return window;
    }

    /** The terminal's public identity as a file. */
    public Path ownIdentity() {
        Page window = page();
        window.navigate(journey.agent() + "/exchange/enrol");
        return saved(
                window.waitForDownload(() -> window.getByText("この端末の公開鍵を保存する").click()));
    }

    /** Reads the city's identity and answers the code to compare. */
    public String readCityIdentity(Path identity) {
        Page window = page();
        window.navigate(journey.agent() + "/exchange/enrol");
        window.getByLabel("予約システムの公開鍵ファイル").setInputFiles(identity);
        press(window, "公開鍵を読み込む");
        return window.locator("#comparison-code").innerText();
    }

    /** Says that the codes are equal. */
    public void confirmCity() {
        press(page(), "同じ番号なので登録する");
        assertThat(page().getByRole(AriaRole.STATUS).first()).containsText("鍵の交換が完了しました");
    }

    /** Writes the sealed file of the people that changed and saves it. */
    public Path writeSealed() {
        Page window = page();
        window.navigate(journey.agent() + "/exchange/write");
        for (Locator field : window.locator("input[name=fields]").all()) {
            field.check();
        }
        press(window, "この内容で書き出す");
        assertThat(window.getByRole(AriaRole.STATUS).first()).containsText("書き出しました");
        return saved(window.waitForDownload(
                () -> window.locator("a[download]").first().click()));
    }

    /** Reads the sealed file of bookings, looks at it and takes it over. */
    public void importBookings(Path sealed) {
        Page window = page();
        window.navigate(journey.agent() + "/exchange");
        window.getByLabel("予約の連携ファイル").setInputFiles(sealed);
        press(window, "内容を確認する");
        assertThat(window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("予約の連携ファイルの確認");
        press(window, "取り込む");
        assertThat(window.getByRole(AriaRole.STATUS).first()).containsText("予約を取り込みました");
    }

    /** The PDF that the browser would show for the day on the screen. */
    public Path printDayList() {
        String address = page().getByText("一覧をPDFで印刷する").getAttribute("href");
        try {
            return Files.write(
                    JourneyStack.target().resolve("day-list.pdf"),
                    page().request().get(journey.agent() + address).body());
        } catch (IOException e) {
            throw new IllegalStateException("The list cannot be kept", e);
        }
    }

    /** Keeps a download where the module keeps its things. */
    public static Path saved(Download download) {
        Path file = JourneyStack.target().resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private Authenticator authenticator() {
        if (authenticator == null) {
            authenticator = new Authenticator(notes.get(SECRET), notes);
        }
        return authenticator;
    }

    /** Follows a link by its words. */
    public static void follow(Page window, String words) {
        window.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    /** Presses a button by its words. */
    public static void press(Page window, String words) {
        window.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }
}
