package jp.madoguchi.journey.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.journey.harness.Journey;
import org.jspecify.annotations.Nullable;

/** A member of a city's staff at tenant-admin, signed in through Keycloak. */
public final class StaffDesk {

    private static final int WORKING_DAYS = 5;

    private final Journey journey;
    private final String city;
    private @Nullable Page page;

    StaffDesk(Journey journey, String city) {
        this.journey = journey;
        this.city = city;
    }

    /** The window of the person who is signed in. */
    public Page page() {
        if (page == null) {
            page = journey.browsers().desk();
            page.navigate(address("/"));
            Keycloak.signIn(page, city + ".admin");
            page.waitForURL(address("/**"));
        }
        return page;
    }

    /** Goes to a page of the console. */
    public Page open(String path) {
        page().navigate(address(path));
        return page();
    }

    /** Creates a place that is open on working days, and publishes nothing yet. */
    public void createFacility(String name, String code, String address, String capacity) {
        Page window = open("/facilities/new");
        window.getByLabel("会場名").fill(name);
        window.locator("#code").fill(code);
        window.locator("#address").fill(address);
        window.locator("#phone").fill("046-882-1111");
        window.getByLabel("予約サイトに表示する").check();
        AgentDesk.press(window, "保存する");
        assertThat(window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name + "の開設時間");
        String week = window.url();
        registerMornings("午前（" + name + "）", name, capacity);
        window.navigate(week);
        for (int day = 1; day <= WORKING_DAYS; day++) {
            window.locator("#day-" + day).selectOption(new SelectOption().setLabel("午前（" + name + "）"));
        }
        AgentDesk.press(window, "開設時間を保存する");
        assertThat(window.getByRole(AriaRole.STATUS)).containsText("開設時間を保存しました");
    }

    private void registerMornings(String pattern, String place, String capacity) {
        Page window = open("/hours/new");
        window.locator("#name").fill(pattern);
        window.locator("#facility").selectOption(new SelectOption().setLabel(place));
        if (window.locator("fieldset.hours-row").count() == 0) {
            AgentDesk.press(window, "行を追加する");
        }
        window.locator("#opens-0").fill("09:00");
        window.locator("#closes-0").fill("12:00");
        window.locator("#minutes-0").selectOption("30");
        window.locator("#capacity-0").fill(capacity);
        AgentDesk.press(window, "受付時間を保存する");
        assertThat(window.getByRole(AriaRole.STATUS)).containsText("受付時間を保存しました");
    }

    /** Looks at what would be published for all places in four weeks and publishes it. */
    public void publishFourWeeks() {
        Page window = open("/slots/publish");
        window.getByLabel("公開する期間").selectOption("4");
        AgentDesk.press(window, "内容を確認する");
        assertThat(window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("公開する内容の確認");
        AgentDesk.press(window, "この内容で公開する");
        assertThat(window.getByRole(AriaRole.STATUS).first()).containsText("件公開しました");
    }

    /** Registers a terminal's public identity and answers the code to compare. */
    public String enrol(Path identity, String name) {
        Page window = open("/exchange");
        if (!window.getByLabel("端末の名前").isVisible()) {
            window.locator("summary").click();
        }
        window.getByLabel("端末の名前").fill(name);
        window.getByLabel("端末の公開情報ファイル").setInputFiles(identity);
        AgentDesk.press(window, "端末を登録する");
        return window.locator("#terminal-code").innerText();
    }

    /** Says that the codes are equal. */
    public void confirmTerminal() {
        AgentDesk.press(page(), "番号は同じです。登録する");
        assertThat(page().getByRole(AriaRole.STATUS).first()).containsText("端末を登録しました");
    }

    /** The city's public identity as a file. */
    public Path cityIdentity() {
        open("/exchange");
        return AgentDesk.saved(
                page().waitForDownload(() -> page().getByText("市の公開情報をダウンロードする").click()));
    }

    /** Uploads a sealed file and leaves the page that answers. */
    public Page uploadSealed(Path file) {
        Page window = open("/exchange");
        window.getByLabel("連携ファイル", new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
        AgentDesk.press(window, "内容を確認する");
        return window;
    }

    /** Uploads bytes as a sealed file and answers the sentence of its refusal. */
    public String refusalOf(String name, byte[] content) {
        Page window = open("/exchange");
        window.getByLabel("連携ファイル", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        AgentDesk.press(window, "内容を確認する");
        return window.getByRole(AriaRole.ALERT).innerText().strip();
    }

    /** Takes the file over that was inspected. */
    public void confirmUpload() {
        AgentDesk.press(page(), "この内容で取り込む");
        assertThat(page().getByRole(AriaRole.STATUS).first()).containsText("連携ファイルを取り込みました");
    }

    /** The sealed file of bookings. */
    public Path exportBookings() {
        open("/exchange");
        Download download = page().waitForDownload(() -> AgentDesk.press(page(), "予約ファイルをダウンロードする"));
        return AgentDesk.saved(download);
    }

    /** What a page's table of rows says, one text per row. */
    public List<String> rows() {
        return page().locator("tbody tr").allInnerTexts();
    }

    private String address(String path) {
        return journey.admin(city) + path;
    }
}
