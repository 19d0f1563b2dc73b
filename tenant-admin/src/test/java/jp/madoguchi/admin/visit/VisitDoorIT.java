package jp.madoguchi.admin.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.visit.AskResult;
import jp.madoguchi.core.visit.Visit;
import jp.madoguchi.core.visit.VisitBook;
import jp.madoguchi.core.visit.VisitRequest;
import jp.madoguchi.core.visit.VisitRequests;
import jp.madoguchi.core.visit.VisitScope;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;

/** An operator's way through the city's console, with the city's staff looking on. */
@AdminTest
@Import(SetClock.class)
class VisitDoorIT {

    private static final String MIURA = "miura.localhost";
    private static final String KURUME = "kurume.localhost";
    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "op.tanaka", "田中 一郎");
    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, "miura.admin", "三浦");

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private VisitRequests requests;

    @Autowired
    private VisitBook book;

    @Autowired
    private CitySettings settings;

    @Autowired
    private SetClock clock;

    @BeforeEach
    void begin() {
        clock.set("2026-11-21T09:00");
        consent(OperatorConsent.ALWAYS_LOGGED);
    }

    @Test
    void a_visitor_sees_the_red_line_on_every_page_and_may_look_but_not_change() throws Exception {
        String session = enter(link(ask()));
        String page = text(browser.open(MIURA, session, "/"));
        assertThat(page).contains("page-alert", "運用者として入室中です（田中 一郎）", "退出する", ">30<");
        assertThat(status(browser.open(MIURA, session, "/people"))).isEqualTo(200);
        assertThat(status(browser.open(MIURA, session, "/visits"))).isEqualTo(200);
        assertThat(status(browser.open(MIURA, session, "/slots/publish"))).isEqualTo(403);
        assertThat(status(browser.submit(MIURA, session, "/people", "/exchange/bookings", Map.of())))
                .isEqualTo(403);
    }

    @Test
    void every_page_and_change_of_a_visit_stands_in_the_citys_log_with_account_and_visit() throws Exception {
        UUID id = ask();
        String session = enter(link(id));
        browser.open(MIURA, session, "/people?number=SECRET");
        List<AuditRow> pages = acts(id).stream()
                .filter(act -> act.action().equals("visit.page"))
                .toList();
        assertThat(pages).hasSize(1).allSatisfy(act -> {
            assertThat(act.actorKind()).isEqualTo("OPERATOR");
            assertThat(act.actor()).isEqualTo("op.tanaka");
            assertThat(act.detail())
                    .containsAllEntriesOf(Map.of("method", "GET", "path", "/people", "visit", id.toString()));
            assertThat(act.detail().toString()).doesNotContain("SECRET");
        });
        String staff = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(text(browser.open(MIURA, staff, "/visits"))).contains("田中 一郎", "予約が表示されない件の調査", "入室中");
        assertThat(text(browser.open(MIURA, staff, "/visits/" + id))).contains("GET /people", "画面を開く");
        assertThat(status(browser.open(
                        KURUME, browser.signIn(cities.kurume(), "kurume", "administrator"), "/visits/" + id)))
                .isEqualTo(404);
    }

    @Test
    void opening_the_link_changes_nothing_and_the_button_works_once() throws Exception {
        UUID id = ask();
        String token = link(id);
        MvcResult page = browser.open(MIURA, "", "/sign-in/visit?token=" + token);
        assertThat(text(page)).contains("入室する");
        browser.open(MIURA, "", "/sign-in/visit?token=" + token);
        assertThat(state(id)).isEqualTo(Visit.State.ALLOWED);
        assertThat(enter(token)).isNotEmpty();
        assertThat(status(post(MIURA, token))).isEqualTo(410);
        assertThat(text(post(MIURA, token))).contains("このリンクでは入室できません");
    }

    @Test
    void a_link_of_one_city_opens_nothing_on_another_citys_host_and_nothing_after_two_minutes() throws Exception {
        UUID id = ask();
        String token = link(id);
        assertThat(status(post(KURUME, token))).isEqualTo(410);
        clock.pass(Duration.ofMinutes(2));
        assertThat(status(post(MIURA, token))).isEqualTo(410);
        assertThat(state(id)).isEqualTo(Visit.State.ALLOWED);
    }

    @Test
    void at_the_limit_the_next_request_is_shown_out() throws Exception {
        String session = enter(link(ask()));
        clock.pass(Duration.ofMinutes(29));
        assertThat(status(browser.open(MIURA, session, "/people"))).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));
        MvcResult out = browser.open(MIURA, session, "/people");
        assertThat(status(out)).isEqualTo(303);
        assertThat(out.getResponse().getHeader("Location")).isEqualTo("/sign-in/visit-ended");
        assertThat(status(browser.open(MIURA, session, "/people"))).isEqualTo(302);
    }

    @Test
    void the_citys_staff_end_a_visit_at_once() throws Exception {
        UUID id = ask();
        String session = enter(link(id));
        String staff = browser.signIn(cities.miura(), "miura", "administrator");
        browser.submit(MIURA, staff, "/visits/" + id, "/visits/" + id + "/end", Map.of());
        assertThat(status(browser.open(MIURA, session, "/people"))).isEqualTo(303);
        assertThat(text(browser.open(MIURA, "", "/sign-in/visit-ended"))).contains("入室を終了しました");
    }

    @Test
    void leaving_ends_the_visit() throws Exception {
        UUID id = ask();
        String session = enter(link(id));
        browser.submit(MIURA, session, "/people", "/visit/leave", Map.of());
        assertThat(state(id)).isEqualTo(Visit.State.ENDED);
        assertThat(status(browser.open(MIURA, session, "/people"))).isEqualTo(302);
    }

    @Test
    void staff_with_the_right_allow_a_request_and_others_cannot() throws Exception {
        consent(OperatorConsent.ON_REQUEST);
        UUID id = ask();
        String counter = browser.signIn(cities.miura(), "miura", "counter");
        assertThat(status(browser.open(MIURA, counter, "/visits/" + id))).isEqualTo(403);
        assertThat(status(browser.submit(MIURA, counter, "/people", "/visits/" + id + "/approve", Map.of())))
                .isEqualTo(403);
        String admin = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(text(browser.open(MIURA, admin, "/"))).contains("運用者からの入室の申請が1件あります");
        browser.submit(MIURA, admin, "/visits/" + id, "/visits/" + id + "/approve", Map.of("note", "どうぞ"));
        assertThat(state(id)).isEqualTo(Visit.State.ALLOWED);
        assertThat(text(browser.open(MIURA, admin, "/visits/" + id))).contains("入室できます", "どうぞ", "miura.admin");
    }

    @Test
    void a_visitor_cannot_answer_requests() throws Exception {
        UUID first = ask();
        String session = enter(link(first));
        consent(OperatorConsent.ON_REQUEST);
        UUID second = ask();
        assertThat(status(browser.submit(MIURA, session, "/people", "/visits/" + second + "/approve", Map.of())))
                .isEqualTo(403);
        assertThat(state(second)).isEqualTo(Visit.State.REQUESTED);
        browser.submit(
                MIURA,
                browser.signIn(cities.miura(), "miura", "administrator"),
                "/visits/" + second,
                "/visits/" + second + "/refuse",
                Map.of());
        assertThat(state(second)).isEqualTo(Visit.State.REFUSED);
    }

    private UUID ask() {
        VisitRequest request = new VisitRequest("予約が表示されない件の調査", 30, VisitScope.VIEW_ONLY);
        return CityScope.call(cities.miura(), () -> switch (requests.ask(request, OPERATOR)) {
            case AskResult.Allowed allowed -> allowed.id();
            case AskResult.Requested requested -> requested.id();
            case AskResult.Refused refused -> throw new AssertionError(refused);
        });
    }

    private String link(UUID id) {
        return CityScope.call(
                cities.miura(), () -> requests.link(id, OPERATOR).orElseThrow().token());
    }

    private MvcResult post(String host, String token) throws Exception {
        return browser.arrive(host, "/sign-in/visit?token=" + token, "/sign-in/visit", Map.of("token", token));
    }

    private String enter(String token) throws Exception {
        MvcResult entered = post(MIURA, token);
        assertThat(status(entered)).isEqualTo(303);
        return entered.getResponse().getCookie("madoguchi_staff").getValue();
    }

    private Visit.State state(UUID id) {
        return CityScope.call(cities.miura(), () -> book.find(id).orElseThrow().state());
    }

    private List<AuditRow> acts(UUID id) {
        return CityScope.call(cities.miura(), () -> book.acts(id));
    }

    private void consent(OperatorConsent consent) {
        CityScope.run(cities.miura(), () -> settings.set(Settings.OPERATOR_CONSENT, consent, STAFF));
    }

    private static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
