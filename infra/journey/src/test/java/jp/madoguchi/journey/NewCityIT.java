package jp.madoguchi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import jp.madoguchi.journey.harness.InOrder;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyExtension;
import jp.madoguchi.journey.harness.Notes;
import jp.madoguchi.journey.way.AgentDesk;
import jp.madoguchi.journey.way.NewCity;
import jp.madoguchi.journey.way.Way;
import jp.madoguchi.testkit.Requirement;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The vendor opens a city on a screen, the city runs itself from then on, and nobody else sees any of it. */
@Order(5)
@ExtendWith(JourneyExtension.class)
@InOrder
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewCityIT {

    private static final String PAGE_TITLE = "日の出市のご案内";
    private static final String NOTICE_TITLE = "日の出市の臨時窓口";
    private static final String PASSWORD = "newcity.password";
    private static final Duration SECONDS = Duration.ofSeconds(60);

    private final Journey journey;
    private final Notes notes;
    private final NewCity city;

    NewCityIT(Journey journey) {
        this.journey = journey;
        this.notes = journey.notes();
        this.city = NewCity.of(journey);
    }

    @Test
    @Order(10)
    @Requirement("R242")
    void an_operator_makes_a_city_on_the_screen_and_hands_out_one_password() {
        notes.once("newcity.made", city::make);
        Response home = city.resident().navigate(city.site("/"));
        assertThat(home.status()).isEqualTo(200);
        assertThat(city.resident().locator(".site-name")).containsText(NewCity.NAME);
        notes.once("newcity.issued", () -> notes.put(PASSWORD, city.oneTimePassword()));
    }

    @Test
    @Order(20)
    void its_administrator_chooses_a_password_and_sees_the_whole_menu() {
        Page page = city.administrator(notes.get(PASSWORD));
        page.locator(".site-submenu > summary").click();
        for (String screen : new String[] {"ページ・質問", "設定", "職員アカウント", "グループと権限", "運用者の入室"}) {
            assertThat(page.locator(".site-menu")).containsText(screen);
        }
    }

    @Test
    @Order(30)
    void a_right_that_a_group_is_given_holds_for_its_members_without_a_new_sign_in() {
        Page page = city.administrator();
        String oneTime = city.addMember("etsuran", "viewer");
        Page member = city.firstSignIn("etsuran", oneTime);
        assertThat(member.navigate(city.staff("/people")).status()).isEqualTo(403);
        page.navigate(city.staff("/groups"));
        page.locator("input[value='viewer/people.view']").check();
        AgentDesk.press(page, "権限を保存する");
        assertThat(page.locator("main")).containsText("権限を保存しました");
        Awaitility.await("the right")
                .atMost(SECONDS)
                .until(() -> member.navigate(city.staff("/people")).status() == 200);
        assertThat(member.locator(".site-menu")).containsText("対象者");
        member.context().close();
    }

    @Test
    @Order(40)
    void residents_read_what_the_city_writes_and_no_other_city_shows_it() {
        city.writePage(PAGE_TITLE);
        city.writeNotice(NOTICE_TITLE);
        Page resident = city.resident();
        Awaitility.await("the notice").atMost(SECONDS).until(() -> {
            resident.navigate(city.site("/"));
            return resident.locator("main").innerText().contains(NOTICE_TITLE);
        });
        resident.navigate(city.site("/guide"));
        assertThat(resident.locator("h1")).hasText(PAGE_TITLE);
        for (String path : new String[] {"/", "/guide"}) {
            resident.navigate(journey.site(Way.CITY) + path);
            assertThat(resident.locator("body")).not().containsText(NewCity.NAME);
        }
    }

    @Test
    @Order(50)
    void a_suspended_city_answers_503_until_it_is_opened_again() {
        city.order("suspend", "点検のため", "停止する");
        Page resident = city.resident();
        Awaitility.await("the closed site")
                .atMost(SECONDS)
                .until(() -> resident.navigate(city.site("/")).status() == 503);
        assertThat(resident.locator("h1")).hasText("ただいまこのサイトを停止しています");
        assertThat(resident.navigate(journey.site(Way.CITY) + "/").status()).isEqualTo(200);
        city.order("reopen", "", "再開する");
        Awaitility.await("the open site")
                .atMost(SECONDS)
                .until(() -> resident.navigate(city.site("/")).status() == 200);
    }

    @Test
    @Order(60)
    @Requirement("R240")
    void an_operator_is_in_the_city_only_while_the_city_lets_them() {
        String visit = city.askToEnter("画面の表示の不具合を確認するため");
        Page administrator = city.administrator();
        administrator.navigate(city.staff("/visits"));
        administrator.locator("main tbody th a").first().click();
        AgentDesk.press(administrator, "申請どおりに許可する");
        assertThat(administrator.locator("main")).containsText("入室を許可しました");
        Page operator = city.enter(visit);
        assertThat(operator.locator(".page-alert")).containsText("運用者として入室中です");
        administrator.reload();
        AgentDesk.press(administrator, "今すぐ終わらせる");
        operator.navigate(city.staff("/slots"));
        assertThat(operator.locator("body")).not().containsText("運用者として入室中です");
        assertThat(operator.locator("h1")).not().containsText("予約枠");
    }
}
