package jp.madoguchi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.madoguchi.journey.harness.Csv;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyExtension;
import jp.madoguchi.journey.harness.Pictures;
import jp.madoguchi.journey.way.AgentDesk;
import jp.madoguchi.journey.way.Axe;
import jp.madoguchi.journey.way.Keyboard;
import jp.madoguchi.journey.way.Keycloak;
import jp.madoguchi.journey.way.Notice;
import jp.madoguchi.journey.way.Resident;
import jp.madoguchi.journey.way.Way;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody can use it: axe finds nothing, small screens scroll one way, the keyboard is enough. */
@Order(4)
@ExtendWith(JourneyExtension.class)
class AccessibilityIT {

    private static final String EMAIL = "keyboard@example.jp";

    private static final List<String> CONSOLE = List.of(
            "/",
            "/cities/new",
            "/cities/" + Way.CITY,
            "/cities/" + Way.CITY + "/life/suspend",
            "/cities/" + Way.CITY + "/visits",
            "/cities/" + Way.CITY + "/maintenance",
            "/jobs",
            "/placement",
            "/maintenance",
            "/maintenance/new",
            "/operator-log");

    private static final List<String> ADMINISTRATION = List.of(
            "/pages",
            "/pages/new?kind=PAGE",
            "/pages/new?kind=FAQ",
            "/pictures",
            "/texts",
            "/notices",
            "/notices/new?kind=NOTICE",
            "/settings",
            "/settings/history",
            "/staff",
            "/staff/new",
            "/staff/import",
            "/groups",
            "/access",
            "/maintenance",
            "/visits",
            "/account",
            "/procedures",
            "/hours",
            "/hours/new",
            "/closures",
            "/deadlines",
            "/questions",
            "/slots/copy",
            "/slots/history",
            "/slots/horizon",
            "/mail",
            "/mail/broadcasts",
            "/mail/watch",
            "/calls",
            "/bookings",
            "/waiting",
            "/desk",
            "/reports",
            "/queue");

    private final Journey journey;
    private final Way way;
    private final Axe axe = new Axe();

    AccessibilityIT(Journey journey) {
        this.journey = journey;
        this.way = Way.of(journey);
    }

    @Test
    @Requirement({"R056", "R061", "R062", "R064", "R278", "R279"})
    void every_page_of_the_residents_way_passes_and_fits_a_small_screen() {
        way.uploaded();
        Notice notice = way.nextNotice();
        Resident resident = way.resident();
        Page page = resident.page();
        for (String path :
                List.of("/", "/guide", "/faq", "/terms", "/privacy", "/contact", "/signin", "/no-such-page")) {
            page.navigate(journey.site(Way.CITY) + path);
            axe.checkSmall(page, "resident " + path);
            Pictures.take(page, "resident" + path.replace('/', '-'));
        }
        resident.signIn("ABCD", "wrong");
        axe.checkSmall(page, "sign-in refused");
        Pictures.take(page, "resident-signin-refused");
        resident.signIn(notice.number(), notice.password());
        resident.heading("日時を選ぶ");
        axe.checkSmall(page, "calendar");
        for (String view : List.of("days=20", "view=list")) {
            page.locator(".view-links a[href*='" + view + "']").first().click();
            assertThat(page.locator(".view-links a[href*='" + view + "'][aria-current=true]")
                            .first())
                    .isVisible();
            axe.checkSmall(page, "calendar " + view);
            Pictures.take(page, "resident-calendar-" + view);
        }
        resident.chooseTime(0);
        axe.checkSmall(page, "form");
        Pictures.take(page, "resident-form");
        resident.toConfirmation();
        axe.checkSmall(page, "form with errors");
        resident.fillIn("axe@example.jp", "046-882-0000");
        resident.heading("予約内容を確認する");
        axe.checkSmall(page, "confirmation");
        resident.complete();
        axe.checkSmall(page, "receipt");
        assertThat(axe.found()).isEmpty();
        page.context().close();
    }

    @Test
    @Requirement("R279")
    void a_booking_needs_the_keyboard_alone() {
        way.uploaded();
        Notice notice = way.nextNotice();
        Page page = journey.browsers().desk();
        Resident resident = new Resident(page, journey.site(Way.CITY));
        Keyboard keyboard = new Keyboard(page);
        page.navigate(journey.site(Way.CITY) + "/signin");
        keyboard.type("#number", notice.number());
        keyboard.type("#password", notice.password());
        keyboard.press("button[type=submit]:not(.button-quiet)");
        resident.heading("日時を選ぶ");
        keyboard.press("button.cell, .first-free button");
        resident.heading("予約内容を入力する");
        keyboard.type("#email", EMAIL);
        keyboard.type("#phone", "046-882-0000");
        keyboard.space("#cautions");
        keyboard.press("button[value=confirm].button-wide");
        resident.heading("予約内容を確認する");
        keyboard.press("form[action='/booking/complete'] button[type=submit]");
        assertThat(resident.receiptNumber()).isNotEmpty();
        page.context().close();
    }

    @Test
    void the_main_pages_of_staff_and_vendor_pass() {
        way.uploaded();
        for (String path : List.of(
                "/",
                "/facilities",
                "/facilities/new",
                "/facilities/1",
                "/facilities/1/hours",
                "/slots",
                "/slots/publish",
                "/exchange",
                "/exchange/terminals/T1",
                "/people")) {
            Page page = way.staff().open(path);
            axe.check(page, "staff " + path);
            Pictures.take(page, "staff" + path.replace('/', '-'));
        }
        Page operator = journey.browsers().desk();
        operator.navigate(journey.console() + "/");
        Keycloak.signIn(operator, "operator");
        assertThat(operator.locator("tbody tr[data-city=" + Way.CITY + "]")).isVisible();
        for (String path : CONSOLE) {
            operator.navigate(journey.console() + path);
            axe.checkSmall(operator, "console " + path);
            Pictures.take(operator, pictureOf("console", path));
        }
        operator.context().close();
        assertThat(axe.found()).isEmpty();
    }

    @Test
    @Requirement({"R061", "R062"})
    void the_screens_on_which_a_city_runs_itself_pass_and_fit_a_small_screen() {
        for (String path : ADMINISTRATION) {
            Page page = way.staff().open(path);
            assertThat(page.locator("main :is(form, .empty, table, dl, section)")
                            .first())
                    .isVisible();
            axe.checkSmall(page, "staff " + path);
            Pictures.take(page, pictureOf("staff", path));
        }
        for (String list : List.of("/pages", "/texts", "/staff")) {
            Page page = way.staff().open(list);
            page.locator("main :is(tbody, dl, ul) a").first().click();
            assertThat(page.locator("main form").first()).isVisible();
            axe.checkSmall(page, "first of " + list);
            Pictures.take(page, pictureOf("staff", list) + "-first");
        }
        assertThat(axe.found()).isEmpty();
    }

    private static String pictureOf(String site, String path) {
        return site + path.replaceAll("[/?=&]+", "-");
    }

    @Test
    void the_main_pages_of_the_terminal_pass() {
        way.notices();
        AgentDesk agent = way.agent();
        Page page = agent.page();
        for (String path : List.of(
                "/",
                "/imports",
                "/profiles",
                "/profiles/new",
                "/cards",
                "/notices",
                "/notices/texts",
                "/exchange",
                "/exchange/write",
                "/exchange/refused",
                "/exchange/enrol",
                "/booked")) {
            page.navigate(journey.agent() + path);
            axe.check(page, "terminal " + path);
            Pictures.take(page, "terminal" + path.replace('/', '-'));
        }
        agent.search("髙橋");
        axe.check(page, "terminal cards found");
        Pictures.take(page, "terminal-cards-found");
        page.locator("#cards tbody a").first().click();
        axe.check(page, "terminal card");
        Pictures.take(page, "terminal-card");
        agent.upload(Csv.people("axe.csv", 800_000, 3), Way.PROFILE);
        axe.check(page, "terminal import plan");
        AgentDesk.press(page, "取り消す");
        assertThat(axe.found()).isEmpty();
    }
}
