package jp.madoguchi.admin.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.maintenance.MaintenancePlans;
import jp.madoguchi.core.maintenance.MaintenanceSchedule;
import jp.madoguchi.core.maintenance.PlanCommand;
import jp.madoguchi.core.maintenance.PlanResult;
import jp.madoguchi.core.maintenance.Stops;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.MaintenanceApproval;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;

/** A planned stop as a city's staff meet it: told, answered, printed, and the way in while it lasts. */
@AdminTest
@Import(SetClock.class)
class StopIT {

    private static final String MIURA = "miura.localhost";
    private static final String KURUME = "kurume.localhost";
    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "op.tanaka", "田中 一郎");

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private MaintenancePlans plans;

    @Autowired
    private MaintenanceSchedule schedule;

    @Autowired
    private CitySettings settings;

    @Autowired
    private SetClock clock;

    @BeforeEach
    void begin() {
        clock.set("2026-11-01T09:00");
        plans.latest().forEach(stop -> plans.cancel(stop.id(), OPERATOR));
        CityScope.run(
                cities.miura(), () -> settings.set(Settings.MAINT_APPROVAL, MaintenanceApproval.WRITTEN, OPERATOR));
    }

    @Test
    @Requirement({"R225", "R226"})
    void the_first_page_asks_for_the_answer_and_the_permission_can_be_printed() throws Exception {
        String admin = browser.signIn(cities.miura(), "miura", "administrator");
        UUID id = plan();
        String page = "/maintenance/" + id;
        assertThat(text(browser.open(MIURA, admin, "/"))).contains("承認が必要な計画停止があります", page);
        assertThat(text(browser.open(MIURA, admin, "/maintenance"))).contains("回答待ち", "未回答");
        MvcResult empty = answer(admin, page, "APPROVED", " ", "");
        assertThat(status(empty)).isEqualTo(422);
        assertThat(text(empty)).contains("承認者の職名とお名前を100文字以内で", "許可の文を入力してください");

        assertThat(status(answer(admin, page, "APPROVED", "市民課長 三浦 花子", "停止を許可します。")))
                .isEqualTo(303);
        assertThat(text(browser.open(MIURA, admin, page + "/permission")))
                .contains("計画停止許可書", "三浦市", "市民課長 三浦 花子", "停止を許可します。", "2026年12月8日（火） 22:00");
        assertThat(text(browser.open(MIURA, admin, "/"))).doesNotContain("承認が必要な計画停止があります");
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open(KURUME, kurume, page))).contains("承認不要").doesNotContain("市民課長");
        assertThat(status(browser.open(KURUME, kurume, page + "/permission"))).isEqualTo(404);
    }

    @Test
    void without_the_right_nobody_answers() throws Exception {
        UUID id = plan();
        String counter = browser.signIn(cities.miura(), "miura", "counter");
        assertThat(status(browser.open(MIURA, counter, "/maintenance/" + id))).isEqualTo(403);
        assertThat(status(browser.submit(
                        MIURA, counter, "/people", "/maintenance/" + id + "/answer", Map.of("decision", "APPROVED"))))
                .isEqualTo(403);
    }

    @Test
    @Requirement("R223")
    void during_the_stop_the_page_says_when_it_ends_and_the_city_that_did_not_approve_is_served() throws Exception {
        plan();
        clock.set("2026-12-09T01:00");
        schedule.refresh();
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        MvcResult stopped = browser.open(KURUME, kurume, "/");
        assertThat(status(stopped)).isEqualTo(503);
        assertThat(stopped.getResponse().getHeader("Retry-After")).isEqualTo("3600");
        assertThat(text(stopped)).contains("ただいまメンテナンス中です", "12月9日（水）2時", "久留米市", "サーバーの更新");
        String miura = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(status(browser.open(MIURA, miura, "/"))).isEqualTo(200);
    }

    @Test
    void staff_with_the_right_come_in_to_check_and_others_do_not() throws Exception {
        plan();
        clock.set("2026-12-09T01:00");
        schedule.refresh();
        String admin = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(text(browser.open(KURUME, admin, "/maintenance/enter"))).contains("職員サイトに入る");
        MvcResult entered = browser.submit(KURUME, admin, "/maintenance/enter", "/maintenance/enter", Map.of());
        Cookie pass = entered.getResponse().getCookie("madoguchi_check_staff");
        assertThat(pass.isHttpOnly()).isTrue();
        assertThat(status(browser.open(KURUME, admin, "/", pass))).isEqualTo(200);
        String counter = browser.signIn(cities.kurume(), "kurume", "counter");
        assertThat(status(browser.open(KURUME, counter, "/maintenance/enter"))).isEqualTo(403);
        assertThat(status(browser.open(KURUME, counter, "/", pass))).isEqualTo(503);
        assertThat(status(browser.open(KURUME, admin, "/"))).isEqualTo(503);

        MvcResult link = browser.submit(KURUME, admin, "/maintenance/enter", "/maintenance/enter/link", Map.of());
        assertThat(text(link)).contains("http://kurume.localhost:8080/maintenance/check?pass=");
    }

    @Test
    void after_an_early_end_the_site_answers_again() throws Exception {
        UUID id = plan();
        clock.set("2026-12-09T01:00");
        schedule.refresh();
        String admin = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(status(browser.open(KURUME, admin, "/"))).isEqualTo(503);
        plans.endNow(id, OPERATOR);
        assertThat(status(browser.open(KURUME, admin, "/"))).isEqualTo(200);
        assertThat(text(browser.open(KURUME, admin, "/maintenance"))).contains("実施済み", "180分");
    }

    private UUID plan() {
        PlanCommand plan = new PlanCommand(
                List.of("miura", "kurume"),
                JapanTime.instant(LocalDateTime.parse("2026-12-08T22:00")),
                JapanTime.instant(LocalDateTime.parse("2026-12-09T02:00")),
                Stops.BOTH,
                "サーバーの更新のため停止します。",
                "サーバーの更新",
                "");
        return ((PlanResult.Done) plans.plan(plan, OPERATOR)).id();
    }

    private MvcResult answer(String session, String page, String decision, String name, String words) throws Exception {
        return browser.submit(
                MIURA, session, page, page + "/answer", Map.of("decision", decision, "name", name, "words", words));
    }

    private static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
