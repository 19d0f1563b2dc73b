package jp.madoguchi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyExtension;
import jp.madoguchi.journey.harness.Pictures;
import jp.madoguchi.journey.way.Keycloak;
import jp.madoguchi.journey.way.Notice;
import jp.madoguchi.journey.way.Resident;
import jp.madoguchi.journey.way.Way;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is Miura's means nothing in Kurume, and the other way round. */
@Order(3)
@ExtendWith(JourneyExtension.class)
class IsolationIT {

    private static final String OTHER = "ageo";

    private final Journey journey;
    private final Way way;

    IsolationIT(Journey journey) {
        this.journey = journey;
        this.way = Way.of(journey);
    }

    @Test
    @Requirement({"R240", "R241", "R243"})
    void an_account_of_one_city_cannot_enter_the_console_of_another() {
        Page page = journey.browsers().desk();
        page.navigate(journey.admin(Way.CITY) + "/");
        Keycloak.signIn(page, OTHER + ".admin");
        assertThat(page.locator("h1")).hasText("この市の管理画面には入れません");
        Pictures.take(page, "admin-refused");
        Response again = page.navigate(journey.admin(Way.CITY) + "/people");
        assertThat(again.url()).doesNotContain("/people");
        page.context().close();
    }

    @Test
    @Requirement({"R240", "R241", "R243", "R072"})
    void a_reservation_number_of_one_city_is_refused_by_another_like_any_wrong_one() {
        way.uploaded();
        Notice notice = way.notices().getFirst();
        Resident stranger = new Resident(journey.browsers().phone(), journey.site(OTHER));
        stranger.signIn(notice.number(), notice.password());
        String refusal = alert(stranger.page());
        assertThat(refusal).contains("この市で登録のない予約IDでは予約ができません");
        stranger.signIn("ABCD-EFGH-JKM", "WXYZ-2345");
        assertThat(alert(stranger.page())).isEqualTo(refusal);
        stranger.page().navigate(journey.site(OTHER) + URI.create(notice.qr()).getPath());
        assertThat(stranger.page().locator("main")).containsText("このQRコードではログインできませんでした");
        stranger.page().context().close();
    }

    @Test
    void a_session_of_one_city_is_nobody_in_another() {
        way.uploaded();
        Resident resident = way.resident();
        resident.signIn(
                way.notices().getFirst().number(), way.notices().getFirst().password());
        assertThat(resident.page().locator("main")).containsText("完了");
        BrowserContext context = resident.page().context();
        copyCookies(context, journey.site(OTHER));
        resident.page().navigate(journey.site(OTHER) + "/receipt");
        assertThat(resident.page()).hasURL(journey.site(OTHER) + "/signin?again");
        context.close();
    }

    @Test
    void a_member_of_staff_who_carries_the_session_to_another_city_is_nobody_there() {
        Page page = journey.browsers().desk();
        page.navigate(journey.admin(Way.CITY) + "/");
        Keycloak.signIn(page, Way.CITY + ".staff");
        assertThat(page.locator("h1")).containsText("本日の予約");
        copyCookies(page.context(), journey.admin(OTHER));
        page.navigate(journey.admin(OTHER) + "/people");
        assertThat(page.locator("h1")).not().hasText("対象者");
        page.context().close();
    }

    private static String alert(Page page) {
        return page.getByRole(AriaRole.ALERT).innerText().strip();
    }

    private static void copyCookies(BrowserContext context, String address) {
        List<Cookie> copies = context.cookies().stream()
                .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(address))
                .toList();
        context.addCookies(copies);
    }
}
