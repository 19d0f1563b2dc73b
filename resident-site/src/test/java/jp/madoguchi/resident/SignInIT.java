package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

@ResidentSiteTest
class SignInIT {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @Autowired
    @Qualifier("kurume")
    private TestTown kurume;

    @Test
    @Requirement("R065")
    void a_number_is_understood_in_lower_case_full_width_and_with_hyphens() throws Exception {
        TestTown.Resident resident = miura.resident();
        String number = resident.number().toLowerCase(Locale.ROOT);
        StringBuilder fullWidth = new StringBuilder();
        number.chars().forEach(c -> fullWidth.append((char) (c + 0xfee0)));
        for (String typed : new String[] {
            number, fullWidth.toString(), " " + number.substring(0, 4) + "-" + number.substring(4) + " "
        }) {
            TestBrowser browser = new TestBrowser(miura.host(), port);
            browser.get("/signin");
            HttpResponse<String> answer = browser.postAndFollow(
                    "/signin", "number", typed, "password", TestTown.PASSWORD.toLowerCase(Locale.ROOT));
            assertThat(answer.body()).as(typed).contains("日時を選ぶ");
        }
    }

    @Test
    @Requirement("R066")
    void a_notices_qr_code_signs_in_at_once_and_again_and_changes_nothing_else() throws Exception {
        TestTown.Resident resident = miura.resident();
        for (String path : new String[] {"/Q/" + resident.qrToken(), "/q/" + resident.qrToken()}) {
            TestBrowser browser = new TestBrowser(miura.host(), port);
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/calendar");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("madoguchi_resident=")
                            .contains("HttpOnly")
                            .contains("SameSite=Lax"));
            assertThat(browser.follow(answer).body()).contains("日時を選ぶ");
        }
    }

    @Test
    void a_wrong_number_a_wrong_password_and_a_lock_read_the_same() throws Exception {
        TestTown.Resident resident = kurume.resident();
        TestTown.Resident other = kurume.resident();
        TestBrowser browser = new TestBrowser(kurume.host(), port);
        browser.get("/signin");
        String wrongPassword = refused(browser, resident.number(), "WRONG999");
        String wrongNumber = refused(browser, miura.resident().number(), TestTown.PASSWORD);
        for (int i = 0; i < 12; i++) {
            refused(browser, other.number(), "WRONG999");
        }
        String locked = refused(browser, other.number(), TestTown.PASSWORD);
        assertThat(wrongNumber).isEqualTo(wrongPassword);
        assertThat(locked).isEqualTo(wrongPassword);
    }

    @Test
    void a_number_and_a_session_of_one_city_mean_nothing_in_another() throws Exception {
        TestTown.Resident resident = miura.resident();
        TestBrowser browser = new TestBrowser(miura.host(), port);
        browser.signIn(resident);
        HttpResponse<String> moved = browser.movedTo(kurume.host()).get("/calendar");
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).contains("/signin");
        HttpResponse<String> qr = new TestBrowser(kurume.host(), port).get("/Q/" + resident.qrToken());
        assertThat(qr.headers().firstValue("Location").orElseThrow()).contains("/signin?qr");
    }

    @Test
    void a_kept_calendar_page_names_its_reader_alone() throws Exception {
        for (TestTown town : new TestTown[] {miura, kurume, miura}) {
            TestBrowser first = new TestBrowser(town.host(), port);
            TestBrowser second = new TestBrowser(town.host(), port);
            TestTown.Resident one = town.resident();
            TestTown.Resident two = town.resident();
            first.signIn(one);
            second.signIn(two);
            String pageOfOne = first.get("/calendar").body();
            String tokenOfOne = first.hidden("_csrf");
            String pageOfTwo = second.get("/calendar").body();

            assertThat(pageOfOne)
                    .contains(
                            ReservationNumber.parse(one.number()).orElseThrow().print());
            assertThat(pageOfTwo)
                    .contains(
                            ReservationNumber.parse(two.number()).orElseThrow().print())
                    .doesNotContain(
                            ReservationNumber.parse(one.number()).orElseThrow().print())
                    .doesNotContain(tokenOfOne)
                    .contains("</html>");
        }
    }

    @Test
    void after_signing_out_the_cookie_opens_nothing() throws Exception {
        TestBrowser browser = new TestBrowser(miura.host(), port);
        browser.signIn(miura.resident());
        String token = browser.cookies().get("madoguchi_resident");
        assertThat(browser.postAndFollow("/signout").body()).contains("ログアウトしました");
        browser.cookies().put("madoguchi_resident", token);
        assertThat(browser.get("/receipt").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        TestBrowser browser = new TestBrowser(miura.host(), port);
        browser.signIn(miura.resident());
        browser.cookies().remove("madoguchi_resident_csrf");
        HttpResponse<String> answer = browser.post("/hold", "slot", "1");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("この操作はできません");
    }

    @Test
    @Requirement("R096")
    void every_page_links_to_guide_questions_terms_privacy_and_contact() throws Exception {
        TestBrowser browser = new TestBrowser(miura.host(), port);
        String home = browser.get("/").body();
        assertThat(home).contains("三浦市").contains("/theme.css?v=");
        for (String path : new String[] {"/guide", "/faq", "/terms", "/privacy", "/contact"}) {
            assertThat(home).contains("href=\"" + path + "\"");
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void a_host_that_is_no_city_gets_the_404_page_and_health_is_answered_anywhere() throws Exception {
        TestBrowser nowhere = new TestBrowser("osaka.localhost", port);
        HttpResponse<String> answer = nowhere.get("/");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ページが見つかりません");
        assertThat(nowhere.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_citys_colours_are_its_own() throws Exception {
        String miuras = new TestBrowser(miura.host(), port).get("/theme.css").body();
        String kurumes = new TestBrowser(kurume.host(), port).get("/theme.css").body();
        assertThat(miuras).contains("--city-colour:#00508c").isNotEqualTo(kurumes);
    }

    private static String refused(TestBrowser browser, String number, String password) throws Exception {
        HttpResponse<String> answer = browser.post("/signin", "number", number, "password", password);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }
}
