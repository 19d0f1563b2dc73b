package jp.madoguchi.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.Bookings;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class ReportsScreenIT {

    private static final String MIURA = "miura.localhost";
    private static final LocalDate LEAP_DAY = LocalDate.of(2036, 2, 29);

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private ApplicationContext context;

    private String administrator;

    @BeforeEach
    void signed_in() {
        administrator = browser.signIn(cities.miura(), "miura", "administrator");
    }

    @Test
    @Requirement("R148")
    void bookings_are_counted_by_month_and_day_on_screen_and_in_a_file() throws Exception {
        long place = CityScope.call(cities.miura(), () -> {
            Bookings bookings = new Bookings(context);
            long made = bookings.place("統計の会場");
            bookings.make(made, "一", LEAP_DAY, 9, "WEB");
            bookings.make(made, "二", LEAP_DAY.plusDays(1), 9, "CALL_CENTRE");
            return made;
        });
        String span = "from=2036-02-01&to=2036-03-31&place=" + place;
        assertThat(text(browser.open(MIURA, administrator, "/reports?unit=MONTH&" + span)))
                .contains("2036年2月", "2036年3月", "統計の会場", "予約 2件");
        assertThat(text(browser.open(MIURA, administrator, "/reports?unit=DAY&" + span)))
                .contains("2月29日（金）");
        assertThat(text(browser.open(MIURA, administrator, "/reports.csv?unit=DAY&" + span)))
                .contains("2036/02/29,統計の会場,", ",電話,1,0,0,0,0,1,1");
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open("kurume.localhost", kurume, "/reports?unit=MONTH&from=2036-02-01&to=2036-03-31")))
                .contains("予約 0件")
                .doesNotContain("統計の会場");
    }

    @Test
    void a_span_that_cannot_be_counted_comes_back_with_a_sentence() throws Exception {
        MvcResult reversed = browser.open(MIURA, administrator, "/reports?from=2036-03-01&to=2036-02-29");
        assertThat(reversed.getResponse().getStatus()).isEqualTo(422);
        assertThat(reversed.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("それより後の日");
        assertThat(browser.open(MIURA, administrator, "/reports.csv?from=2035-02-29&to=2036-02-29")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(browser.open(MIURA, administrator, "/reports/calls?at=2035-02-29")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    @Requirement("R145")
    void an_operator_notes_a_call_by_one_press_and_finds_it_in_the_days_report() throws Exception {
        String operator = browser.signIn(cities.miura(), "miura", "callcentre");
        String press = UUID.randomUUID().toString();
        Map<String, String> call = Map.of("press", press, "kind", "inquiry", "back", "/bookings", "note", "=開庁時間");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(browser.submit(MIURA, operator, "/bookings", "/call-notes", call)
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo("/bookings");
        }
        assertThat(text(browser.open(MIURA, operator, "/reports/calls")))
                .contains("問い合わせ", "miura.callcentre", "時間ごとの件数");
        assertThat(text(browser.open(MIURA, administrator, "/reports/calls.csv")))
                .contains("受けた電話", "合計,");
        String others = "/call-notes/" + press + "/back";
        browser.submit(MIURA, administrator, "/bookings", others, Map.of("back", "https://evil.example/"));
        assertThat(text(browser.open(MIURA, operator, "/reports/calls"))).contains("受けた電話</dt><dd>1件");
        MvcResult back = browser.submit(MIURA, operator, "/bookings", others, Map.of("back", "//evil.example"));
        assertThat(back.getResponse().getRedirectedUrl()).isEqualTo("/reports/calls");
        assertThat(text(browser.open(MIURA, operator, "/reports/calls"))).contains("受けた電話</dt><dd>0件");
    }

    @Test
    void a_city_names_what_callers_want_in_its_own_words() throws Exception {
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        String host = "kurume.localhost";
        browser.submit(host, kurume, "/reports/kinds", "/reports/kinds", Map.of("name", "顔認証"));
        browser.submit(host, kurume, "/reports/kinds", "/reports/kinds/other", Map.of("name", "ほか", "order", "9"));
        assertThat(text(browser.open(host, kurume, "/reports/calls")))
                .contains(">顔認証</button>")
                .doesNotContain(">ほか</button>", ">その他</button>");
        for (String name : new String[] {"", "あ".repeat(10_000), "顔認証"}) {
            MvcResult answer = browser.submit(host, kurume, "/reports/kinds", "/reports/kinds", Map.of("name", name));
            assertThat(answer.getFlashMap().get("failed")).isNotNull();
        }
        assertThat(text(browser.open(MIURA, administrator, "/reports/calls"))).doesNotContain("顔認証");
        String viewer = browser.signIn(cities.miura(), "miura", "viewer");
        assertThat(browser.open(MIURA, viewer, "/reports/kinds").getResponse().getStatus())
                .isEqualTo(403);
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
