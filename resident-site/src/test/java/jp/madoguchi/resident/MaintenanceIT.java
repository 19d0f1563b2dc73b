package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.maintenance.CheckPass;
import jp.madoguchi.core.maintenance.MaintenancePlans;
import jp.madoguchi.core.maintenance.MaintenanceSchedule;
import jp.madoguchi.core.maintenance.PlanCommand;
import jp.madoguchi.core.maintenance.PlanResult;
import jp.madoguchi.core.maintenance.Stop;
import jp.madoguchi.core.maintenance.Stops;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A planned stop as residents meet it. */
@ResidentSiteTest
class MaintenanceIT {

    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "op.tanaka", "田中 一郎");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @Autowired
    @Qualifier("kurume")
    private TestTown kurume;

    @Autowired
    private MaintenancePlans plans;

    @Autowired
    private CheckPass passes;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private PlatformDatabase database;

    @Autowired
    private MaintenanceSchedule schedule;

    @Autowired
    private Clock clock;

    @AfterEach
    void clear() {
        database.execute("DELETE FROM platform.maintenance");
        schedule.refresh();
    }

    @Test
    @Requirement({"R103", "R104", "R105", "R223", "R225", "R226"})
    void the_top_page_tells_of_a_stop_in_the_days_before() throws Exception {
        plan(Duration.ofDays(10));
        assertThat(browser(miura).get("/").body())
                .contains("メンテナンスのためこのサイトを停止します", "サーバーの更新のため停止します。")
                .containsPattern("\\d{1,2}時.{0,20}から.{0,60}\\d{1,2}時.{0,20}まで");
        assertThat(browser(kurume).get("/").body()).doesNotContain("メンテナンスのため");
        assertThat(browser(miura).get("/faq").body()).doesNotContain("メンテナンスのため");
    }

    @Test
    @Requirement({"R102", "R103", "R104", "R223", "R226"})
    void during_the_stop_every_page_says_so_with_the_planned_end_and_the_other_city_is_served() throws Exception {
        running();
        for (String path : List.of("/", "/signin", "/calendar", "/faq", "/nowhere")) {
            HttpResponse<String> stopped = browser(miura).get(path);
            assertThat(stopped.statusCode()).as(path).isEqualTo(503);
            assertThat(stopped.body()).contains("ただいまメンテナンス中です", "再開の予定", "046-000-0000", "三浦市", "/theme.css?v=");
            assertThat(Long.parseLong(
                            stopped.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(3000L, 3600L);
            assertThat(stopped.headers().firstValue("Content-Security-Policy")).isPresent();
        }
        assertThat(browser(miura).get("/theme.css").statusCode()).isEqualTo(200);
        assertThat(browser(miura).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(browser(kurume).get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_check_link_opens_the_site_to_one_browser_on_one_host() throws Exception {
        Stop stop = plans.find(running()).orElseThrow();
        String pass = CityScope.call(
                registry.byCode("miura").orElseThrow(), () -> passes.issue(stop, CheckPass.Kind.LINK, CheckPass.LINK));
        TestBrowser checking = browser(miura);
        HttpResponse<String> let = checking.get("/maintenance/check?pass=" + pass);
        assertThat(let.statusCode()).isEqualTo(303);
        assertThat(let.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("madoguchi_check=")
                        .contains("HttpOnly", "SameSite=Lax", "Max-Age=3600")
                        .doesNotContain("Domain"));
        assertThat(checking.get("/").statusCode()).isEqualTo(200);
        assertThat(browser(miura).get("/").statusCode()).isEqualTo(503);
        TestBrowser forged = browser(miura);
        assertThat(forged.get("/maintenance/check?pass=" + pass + "0").statusCode())
                .isEqualTo(503);
        forged.cookies().put("madoguchi_check", pass);
        assertThat(forged.get("/").statusCode()).as("a link is no cookie").isEqualTo(503);
    }

    @Test
    void an_early_end_opens_the_site_at_once() throws Exception {
        UUID id = running();
        assertThat(browser(miura).get("/").statusCode()).isEqualTo(503);
        plans.endNow(id, OPERATOR);
        assertThat(browser(miura).get("/").statusCode()).isEqualTo(200);
    }

    /** A stop of 三浦 that began an hour ago and lasts another: planned as any, then moved in time. */
    private UUID running() {
        UUID id = plan(Duration.ofDays(40));
        database.execute("UPDATE platform.maintenance SET starts_at = now() - interval '1 hour',"
                + " ends_at = now() + interval '1 hour', planned_ends_at = now() + interval '1 hour'"
                + " WHERE id = '" + id + "'");
        schedule.refresh();
        return id;
    }

    private UUID plan(Duration ahead) {
        Instant start = clock.instant().plus(ahead);
        miura.host();
        PlanCommand plan = new PlanCommand(
                List.of("miura"),
                start,
                start.plus(Duration.ofHours(4)),
                Stops.RESIDENTS,
                "サーバーの更新のため停止します。",
                "サーバーの更新",
                "重大な脆弱性の修正のため");
        return ((PlanResult.Done) plans.plan(plan, OPERATOR)).id();
    }

    private TestBrowser browser(TestTown town) {
        return new TestBrowser(town.host(), port);
    }
}
