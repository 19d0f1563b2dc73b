package jp.madoguchi.journey.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import jp.madoguchi.journey.harness.Journey;
import org.jspecify.annotations.Nullable;

/** The people of a city that the vendor has just made: its operator, its administrator, a member of its staff. */
public final class NewCity {

    /** Its code in the registry, which stands in accounts and schema. */
    public static final String CODE = "hinode";

    /** Where its sites are: not its code. */
    public static final String SUBDOMAIN = "hinode-shi";

    /** As residents read it. */
    public static final String NAME = "日の出市";

    private static final String ADMINISTRATOR = "kanri";
    private static final double LONG = 60_000;

    private final Journey journey;
    private @Nullable Page operator;
    private @Nullable Page administrator;
    private @Nullable Page resident;

    /** One for a run. */
    public static NewCity of(Journey journey) {
        return journey.shared(NewCity.class, () -> new NewCity(journey));
    }

    private NewCity(Journey journey) {
        this.journey = journey;
    }

    /** The operator's window at the vendor's console. */
    public Page operator() {
        if (operator == null) {
            operator = journey.browsers().desk();
            operator.navigate(journey.console() + "/");
            Keycloak.signIn(operator, "operator");
            operator.waitForURL(journey.console() + "/**");
        }
        return operator;
    }

    /** The city's page at the console. */
    public Page atConsole(String path) {
        operator().navigate(journey.console() + "/cities/" + CODE + path);
        return operator();
    }

    /** Makes the city on the screen and waits until its steps are over. */
    public void make() {
        Page page = operator();
        page.navigate(journey.console() + "/cities/new");
        page.locator("#name").fill(NAME);
        page.locator("#code").fill(CODE);
        page.locator("#subdomain").fill(SUBDOMAIN);
        page.locator("#adminShortName").fill(ADMINISTRATOR);
        page.locator("#adminFamilyName").fill("管理");
        page.locator("#adminGivenName").fill("花子");
        AgentDesk.press(page, "確認へ進む");
        AgentDesk.press(page, "この内容で作る");
        assertThat(page.locator("dd .tag-success").first())
                .hasText("稼働中", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
    }

    /** The first administrator's one-time password as the console shows it once. */
    public String oneTimePassword() {
        Page page = atConsole("");
        AgentDesk.press(page, "一度だけ使えるパスワードを発行する");
        return page.locator("dd.number").nth(1).innerText();
    }

    /** A person who signs in for the first time and chooses a password of their own. */
    public Page firstSignIn(String user, String oneTime) {
        Page page = journey.browsers().desk();
        page.navigate(staff("/"));
        Keycloak.signInFirst(page, CODE + "." + user, oneTime);
        page.waitForURL(staff("/**"));
        return page;
    }

    /** The administrator's window after the first sign-in. */
    public Page administrator(String oneTime) {
        journey.notes().once("newcity.signed-in", () -> administrator = firstSignIn(ADMINISTRATOR, oneTime));
        return administrator();
    }

    /** The administrator's window. */
    public Page administrator() {
        if (administrator == null) {
            administrator = journey.browsers().desk();
            administrator.navigate(staff("/"));
            Keycloak.signIn(administrator, CODE + "." + ADMINISTRATOR);
            administrator.waitForURL(staff("/**"));
        }
        return administrator;
    }

    /** A telephone that is signed in nowhere. */
    public Page resident() {
        if (resident == null) {
            resident = journey.browsers().phone();
        }
        return resident;
    }

    /** Makes an account in a group and answers its one-time password. */
    public String addMember(String user, String group) {
        Page page = administrator();
        page.navigate(staff("/staff/new"));
        page.locator("#shortName").fill(user);
        page.locator("#familyName").fill("閲覧");
        page.locator("#givenName").fill("次郎");
        page.locator("input[name=groups][value=" + group + "]").check();
        AgentDesk.press(page, "追加して初回パスワードを発行する");
        return page.locator("td.one-time").innerText();
    }

    /** Gives the guide another title. */
    public void writePage(String title) {
        Page page = administrator();
        page.navigate(staff("/pages"));
        page.locator("main tbody th a").first().click();
        page.locator("#title").fill(title);
        publish(page);
    }

    /** Puts a notice on the first page. */
    public void writeNotice(String title) {
        Page page = administrator();
        page.navigate(staff("/notices/new?kind=NOTICE"));
        page.locator("#title").fill(title);
        page.locator("#markdown").fill("11月の土曜日に、**臨時窓口**を開きます。");
        publish(page);
    }

    /** Gives an order about the city at the console. */
    public void order(String action, String reason, String confirm) {
        Page page = atConsole("/life/" + action);
        if (!reason.isEmpty()) {
            page.locator("#reason").fill(reason);
        }
        AgentDesk.press(page, confirm);
        assertThat(page).hasURL(journey.console() + "/cities/" + CODE);
    }

    /** Asks to enter the city and answers the address of the request. */
    public String askToEnter(String reason) {
        Page page = atConsole("/visits");
        page.locator("#reason").fill(reason);
        AgentDesk.press(page, "入室を申請する");
        assertThat(page.locator("main")).containsText("市の職員の回答を待っています");
        return page.url();
    }

    /** Goes through the door that a request opened. */
    public Page enter(String visit) {
        Page page = operator();
        page.navigate(visit);
        AgentDesk.press(page, "入室リンクを発行する");
        AgentDesk.follow(page, "市の職員サイトを開く");
        AgentDesk.press(page, "入室する");
        return page;
    }

    /** An address of the city's console. */
    public String staff(String path) {
        return address(journey.admin(Way.CITY), path);
    }

    /** An address of the city's residents' site. */
    public String site(String path) {
        return address(journey.site(Way.CITY), path);
    }

    private static void publish(Page page) {
        AgentDesk.press(page, "下書きを保存する");
        AgentDesk.press(page, "いますぐ公開する");
        assertThat(page.locator("main")).containsText("公開しました");
    }

    private static String address(String ofWholeWay, String path) {
        URI known = URI.create(ofWholeWay);
        return known.getScheme() + "://" + known.getAuthority().replaceFirst("^" + Way.CITY, SUBDOMAIN) + path;
    }
}
