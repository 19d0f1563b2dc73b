package jp.madoguchi.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class AccessIT {

    private static final String MIURA = "miura.localhost";
    private static final String KURUME = "kurume.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Test
    @Requirement({"R190", "R193", "R195"})
    void leads_somebody_who_is_not_signed_in_to_the_sign_in() throws Exception {
        MvcResult answer = browser.open(MIURA, "", "/");
        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/oauth2/authorization/staff");
    }

    @Test
    void shows_the_day_to_a_member_of_the_citys_staff_while_keycloak_is_down() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "counter");
        MvcResult answer = browser.open(MIURA, session, "/");
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("三浦市 窓口管理")
                .contains("この日の予約はありません");
    }

    @Test
    void says_that_nobody_can_sign_in_while_keycloak_is_down() throws Exception {
        assertThat(browser.open(MIURA, "", "/oauth2/authorization/staff")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in/closed");
        MvcResult page = browser.open(MIURA, "", "/sign-in/closed");
        assertThat(page.getResponse().getStatus()).isEqualTo(503);
        assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("ただいまサインインできません");
    }

    @Test
    @Requirement({"R240", "R243"})
    void refuses_a_member_of_another_city_and_ends_the_session() throws Exception {
        String session = browser.signIn(cities.miura(), "kurume", "administrator");
        MvcResult refused = browser.open(MIURA, session, "/");
        assertThat(refused.getResponse().getStatus()).isEqualTo(403);
        assertThat(refused.getResponse().getForwardedUrl()).isEqualTo("/sign-in/refused");
        assertThat(browser.open(MIURA, session, "/").getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    @Requirement({"R240", "R243"})
    void a_cookie_of_one_city_is_unknown_on_another_citys_host() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(browser.open(MIURA, session, "/").getResponse().getStatus()).isEqualTo(200);
        assertThat(browser.open(KURUME, session, "/").getResponse().getStatus()).isEqualTo(302);
        assertThat(browser.open(MIURA, session, "/").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void an_unknown_host_is_answered_404_before_anything_is_asked() throws Exception {
        assertThat(browser.open("nowhere.localhost", "", "/").getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    @Requirement({"R191", "R192", "R197"})
    void the_counter_sees_bookings_and_may_not_change_places() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "counter");
        MvcResult list = browser.open(MIURA, session, "/");
        assertThat(list.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("/facilities\"");
        assertThat(browser.open(MIURA, session, "/facilities").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(browser.open(MIURA, session, "/slots/publish").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(browser.open(MIURA, session, "/exchange").getResponse().getStatus())
                .isEqualTo(200);
    }

    @Test
    void no_page_may_stand_in_a_frame() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        for (String page : new String[] {"/", "/sign-in/closed", "/staff", "/settings", "/nowhere"}) {
            assertThat(browser.open(MIURA, session, page).getResponse().getHeader("Content-Security-Policy"))
                    .as(page)
                    .contains("default-src 'self'", "frame-ancestors 'none'");
        }
        assertThat(browser.open("nowhere.localhost", "", "/").getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void the_menu_can_be_folded_away_without_scripts() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(browser.open(MIURA, session, "/").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .containsPattern(
                        "<details class=\"menu-fold no-print\"><summary>メニュー</summary></details>\\s*<nav class=\"site-menu\"");
    }
}
