package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jp.madoguchi.core.kernel.JapanTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** A site that carries three visitors of a city at a time, as residents meet it. */
@ResidentSiteTest
@Import(WaitingRoomIT.Time.class)
@TestPropertySource(properties = {"madoguchi.admission.visitors=3", "madoguchi.admission.growth=0"})
class WaitingRoomIT {

    private static final String WAIT = "ただいま混み合っています";

    /** The system's time, and what a test lets pass. */
    static final class LeapingClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void pass(Duration time) {
            ahead = ahead.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return JapanTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        LeapingClock leapingClock() {
            return new LeapingClock();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @Autowired
    @Qualifier("kurume")
    private TestTown kurume;

    @Autowired
    private LeapingClock clock;

    @BeforeEach
    void everybody_is_gone() throws Exception {
        for (TestTown town : List.of(miura, kurume)) {
            do {
                clock.pass(Duration.ofSeconds(45));
            } while (at(town).get("/signin").body().contains(WAIT));
        }
        clock.pass(Duration.ofSeconds(45));
    }

    @Test
    void a_full_city_shows_a_page_to_wait_on_that_works_without_javascript_and_another_city_is_untouched()
            throws Exception {
        fill();
        for (String path : List.of("/signin", "/calendar")) {
            HttpResponse<String> page = at(miura).get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .contains("<h1>" + WAIT + "</h1>", "aria-live=\"polite\"", "あなたの前にお待ちの方", "いまは予想が難しい状況です")
                    .contains("<html lang=\"ja\"", "三浦市")
                    .containsPattern("<noscript><meta http-equiv=\"refresh\" content=\"\\d+\"></noscript>")
                    .doesNotContain("\uE001", "\uE002", "\uE003", "\uE004");
            assertThat(Integer.parseInt(page.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(3, 30);
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(String.join(",", page.headers().allValues("Vary"))).contains("Cookie", "Accept-Language");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .startsWith("madoguchi_ticket=")
                    .contains("HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain");
        }
        assertThat(at(kurume).signIn(kurume.resident()).body()).contains("日時を選ぶ");
    }

    @Test
    void reloading_and_further_tabs_keep_the_place_and_pages_to_read_stay_open() throws Exception {
        fill();
        TestBrowser browser = at(miura);
        browser.get("/signin");
        String ticket = browser.cookies().get("madoguchi_ticket");
        for (String path : List.of("/signin", "/calendar", "/signin", "/queue/place")) {
            assertThat(browser.get(path).body()).contains(WAIT);
            assertThat(browser.cookies()).containsEntry("madoguchi_ticket", ticket);
        }
        for (String path : List.of("/", "/faq", "/theme.css", "/actuator/health", "/ui/app.js")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(browser.get(path).body()).doesNotContain(WAIT);
        }
        assertThat(browser.cookies()).doesNotContainKey("madoguchi_pass");
    }

    @Test
    void whoever_is_in_finishes_the_booking_while_others_wait() throws Exception {
        TestBrowser inside = at(miura);
        inside.signIn(miura.resident());
        fill();
        assertThat(at(miura).get("/signin").body()).contains(WAIT);
        String slot = String.valueOf(miura.slots().getFirst().slotId());
        assertThat(inside.get("/calendar").body()).contains("日時を選ぶ");
        assertThat(inside.postAndFollow("/hold", "slot", slot).body()).contains("お取り置き");
        inside.postAndFollow(
                "/booking", "email", "a@example.jp", "phone", "046-882-1111", "cautions", "true", "action", "confirm");
        String key = inside.hidden("idempotencyKey");
        inside.cookies().remove("madoguchi_pass");
        HttpResponse<String> done = inside.postAndFollow(
                "/booking/complete",
                "idempotencyKey",
                key,
                "email",
                "a@example.jp",
                "phone",
                "046-882-1111",
                "cautions",
                "true");
        assertThat(done.body()).as("even without the pass").contains("予約が完了しています");
    }

    @Test
    void a_turn_comes_when_others_have_left_and_the_page_itself_notices() throws Exception {
        fill();
        TestBrowser browser = at(miura);
        browser.get("/signin");
        clock.pass(Duration.ofSeconds(45));
        assertThat(browser.get("/calendar").headers().firstValue("Location").orElse(""))
                .as("in, and asked to sign in")
                .endsWith("/signin?again");
        assertThat(browser.cookies()).containsKey("madoguchi_pass").doesNotContainKey("madoguchi_ticket");
    }

    @Test
    void the_page_is_told_to_open_the_next_one_when_the_turn_has_come() throws Exception {
        fill();
        TestBrowser browser = at(miura);
        browser.get("/signin");
        assertThat(browser.get("/queue/place?of=line", "HX-Request", "true").body())
                .contains("id=\"waiting\"");
        clock.pass(Duration.ofSeconds(45));
        HttpResponse<String> turn = browser.get("/queue/place?of=line", "HX-Request", "true");
        assertThat(turn.headers().firstValue("HX-Refresh")).contains("true");
        assertThat(browser.get("/signin").body()).doesNotContain(WAIT);
    }

    @Test
    void a_ticket_that_is_forged_or_of_another_city_gives_a_new_place_and_never_an_error() throws Exception {
        fill();
        TestBrowser own = at(miura);
        own.get("/signin");
        String ticket = own.cookies().get("madoguchi_ticket");
        for (int i = 0; i < 3; i++) {
            at(kurume).get("/signin");
        }
        TestBrowser moved = own.movedTo(kurume.host());
        assertThat(moved.get("/signin").body()).contains(WAIT);
        assertThat(moved.cookies().get("madoguchi_ticket")).isNotEqualTo(ticket);
        for (String forged : List.of("1.1." + "0".repeat(32), "x", ticket + "1", "..", "9".repeat(3000))) {
            TestBrowser browser = at(miura);
            browser.cookies().put("madoguchi_ticket", forged);
            browser.cookies().put("madoguchi_pass", forged);
            HttpResponse<String> page = browser.get("/signin");
            assertThat(page.statusCode()).as(forged).isEqualTo(200);
            assertThat(page.body()).contains(WAIT);
            assertThat(browser.cookies().get("madoguchi_ticket")).isNotEqualTo(forged);
        }
    }

    @Test
    void a_qr_code_waits_at_its_own_address_and_signs_in_when_the_turn_comes() throws Exception {
        fill();
        TestTown.Resident resident = miura.resident();
        TestBrowser browser = at(miura);
        HttpResponse<String> page = browser.get("/Q/" + resident.qrToken());
        assertThat(page.body()).contains(WAIT).doesNotContain(resident.qrToken());
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        clock.pass(Duration.ofSeconds(45));
        assertThat(browser.follow(browser.get("/Q/" + resident.qrToken())).body())
                .contains("日時を選ぶ");
    }

    @Test
    void a_sign_in_that_was_sent_without_a_turn_leads_to_the_line() throws Exception {
        fill();
        TestBrowser browser = at(miura);
        HttpResponse<String> sent = browser.post("/signin", "number", "x", "password", "y");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(browser.follow(sent).body()).contains(WAIT);
    }

    /** Three visitors look at the sign-in. */
    private void fill() throws Exception {
        for (int i = 0; i < 3; i++) {
            at(miura).get("/signin");
        }
    }

    private TestBrowser at(TestTown town) {
        return new TestBrowser(town.host(), port);
    }
}
