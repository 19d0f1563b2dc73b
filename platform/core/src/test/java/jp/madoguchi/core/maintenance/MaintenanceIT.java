package jp.madoguchi.core.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.lifecycle.OperatorEntry;
import jp.madoguchi.core.lifecycle.OperatorLogFilter;
import jp.madoguchi.core.lifecycle.OperatorLogReader;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.MaintenanceApproval;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoreTest
@Import(SetClock.class)
class MaintenanceIT {

    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "op.tanaka", "田中 一郎");
    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, "miura.admin", "三浦 花子");

    @Autowired
    private TestCities cities;

    @Autowired
    private MaintenancePlans plans;

    @Autowired
    private MaintenanceAnswers answers;

    @Autowired
    private MaintenanceWatch watch;

    @Autowired
    private MaintenanceRecord record;

    @Autowired
    private MaintenanceSchedule schedule;

    @Autowired
    private CitySettings settings;

    @Autowired
    private AuditLog log;

    @Autowired
    private OperatorLogReader operators;

    @Autowired
    private CheckPass passes;

    @Autowired
    private SetClock clock;

    @BeforeEach
    void begin() {
        clock.set("2026-11-01T09:00");
        CityScope.run(cities.miura(), () -> settings.set(Settings.MAINT_APPROVAL, MaintenanceApproval.WRITTEN, STAFF));
        plans.latest().forEach(stop -> plans.cancel(stop.id(), OPERATOR));
    }

    @Test
    @Requirement({"R225", "R226"})
    void a_city_that_must_approve_is_stopped_only_with_its_approval_and_the_other_as_it_was_told() {
        UUID id = plan("2026-12-08T22:00", "2026-12-09T02:00", "");
        assertThat(unanswered()).containsExactly(id);
        clock.set("2026-12-08T23:00");
        assertThat(running(cities.miura())).isFalse();
        assertThat(running(cities.kurume())).isTrue();

        clock.set("2026-11-02T09:00");
        assertThat(problems(answer(id, Decision.APPROVED, "", ""))).containsExactly("name", "words");
        assertThat(answer(id, Decision.APPROVED, "市民課長 三浦 花子", "許可します。")).isInstanceOf(AnswerResult.Kept.class);
        assertThat(unanswered()).isEmpty();
        clock.set("2026-12-08T23:00");
        assertThat(running(cities.miura())).isTrue();
        MaintenanceRecord.Entry entry = entry(cities.miura(), id);
        assertThat(entry.outcome()).isEqualTo(MaintenanceRecord.Outcome.RUNNING);
        assertThat(entry.stoppedFor()).isEqualTo(60);
        assertThat(entry.answer().words()).isEqualTo("許可します。");
        assertThat(problems(answer(id, Decision.REFUSED, "課長", "やめてください。"))).containsExactly("");
    }

    @Test
    @Requirement("R226")
    void a_city_that_refuses_is_left_out() {
        UUID id = plan("2026-12-08T22:00", "2026-12-09T02:00", "");
        answer(id, Decision.APPROVED, "課長", "許可します。");
        assertThat(problems(answer(id, Decision.REFUSED, "課長", " "))).containsExactly("words");
        answer(id, Decision.REFUSED, "課長", "開庁日のため");
        clock.set("2026-12-08T23:00");
        assertThat(running(cities.miura())).isFalse();
        assertThat(entry(cities.miura(), id).outcome()).isEqualTo(MaintenanceRecord.Outcome.LEFT_OUT);
        assertThat(CityScope.<List<Answer>, RuntimeException>call(cities.miura(), () -> answers.of(id)))
                .extracting(Answer::decision)
                .containsExactly(Decision.REFUSED, Decision.APPROVED);
    }

    @Test
    @Requirement({"R223", "R224"})
    void a_plan_inside_the_lead_time_is_marked_where_a_city_wanted_more() {
        assertThat(((PlanResult.Refused) plans.plan(command("2026-11-20T22:00", "2026-11-21T02:00", ""), OPERATOR))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("maintenance.problem.lead");
        UUID id = plan("2026-11-20T22:00", "2026-11-21T02:00", "重大な脆弱性の修正のため");
        assertThat(entry(cities.miura(), id).stop().insideLead()).isTrue();
        assertThat(entry(cities.kurume(), id).stop().insideLead()).isFalse();
        assertThat(plans.find(id).orElseThrow().emergency()).contains("脆弱性");
    }

    @Test
    void the_top_page_tells_of_a_stop_from_the_citys_day_on() {
        plan("2026-12-08T22:00", "2026-12-09T02:00", "");
        clock.set("2026-11-23T23:59");
        assertThat(announced(cities.kurume())).isZero();
        clock.set("2026-11-24T00:00");
        assertThat(announced(cities.kurume())).isOne();
        assertThat(announced(cities.miura())).as("not approved").isZero();
        clock.set("2026-12-08T22:00");
        assertThat(announced(cities.kurume())).isZero();
    }

    @Test
    void a_running_stop_is_extended_and_ended_early_and_the_record_keeps_both_times() {
        UUID id = plan("2026-12-08T22:00", "2026-12-09T02:00", "");
        assertThat(plans.extend(id, at("2026-12-09T03:00"), OPERATOR)).isInstanceOf(PlanResult.Refused.class);
        assertThat(plans.endNow(id, OPERATOR)).isInstanceOf(PlanResult.Refused.class);
        clock.set("2026-12-09T01:30");
        assertThat(plans.cancel(id, OPERATOR)).isInstanceOf(PlanResult.Refused.class);
        assertThat(plans.extend(id, at("2026-12-09T01:45"), OPERATOR)).isInstanceOf(PlanResult.Refused.class);
        assertThat(plans.extend(id, at("2026-12-09T04:00"), OPERATOR)).isInstanceOf(PlanResult.Done.class);
        clock.set("2026-12-09T03:00");
        assertThat(running(cities.kurume())).isTrue();
        assertThat(plans.endNow(id, OPERATOR)).isInstanceOf(PlanResult.Done.class);
        assertThat(running(cities.kurume())).isFalse();
        MaintenanceRecord.Entry entry = entry(cities.kurume(), id);
        assertThat(entry.outcome()).isEqualTo(MaintenanceRecord.Outcome.HELD);
        assertThat(entry.stoppedFor()).isEqualTo(300);
        assertThat(entry.stop().stop().plannedEndsAt()).isEqualTo(at("2026-12-09T02:00"));
        assertThat(entry.stop().stop().endedAt()).isEqualTo(at("2026-12-09T03:00"));
    }

    @Test
    void what_operators_do_stands_in_their_log_and_in_each_citys() {
        UUID id = plan("2026-12-08T22:00", "2026-12-09T02:00", "");
        plans.cancel(id, OPERATOR);
        assertThat(operators.page(OperatorLogFilter.ALL, 0, 10).stream()
                        .filter(entry -> id.toString().equals(entry.detail().get("maintenance")))
                        .map(OperatorEntry::action))
                .containsExactly("maintenance.cancelled", "maintenance.planned");
        for (City city : List.of(cities.miura(), cities.kurume())) {
            assertThat(CityScope.<List<AuditRow>, RuntimeException>call(
                            city, () -> log.of("maintenance", id.toString())))
                    .extracting(AuditRow::action)
                    .containsExactly("maintenance.cancelled", "maintenance.planned");
        }
    }

    @Test
    void a_pass_holds_for_its_city_its_stop_its_site_and_its_time() {
        UUID id = plan("2026-12-08T22:00", "2026-12-09T02:00", "");
        Stop stop = plans.find(id).orElseThrow();
        Stop other =
                plans.find(plan("2026-12-10T22:00", "2026-12-11T02:00", "")).orElseThrow();
        CityScope.run(cities.miura(), () -> {
            String pass = passes.issue(stop, CheckPass.Kind.RESIDENTS, CheckPass.STAY);
            assertThat(passes.valid(pass, stop, CheckPass.Kind.RESIDENTS)).isTrue();
            assertThat(passes.valid(pass, stop, CheckPass.Kind.LINK)).isFalse();
            assertThat(passes.valid(pass, other, CheckPass.Kind.RESIDENTS)).isFalse();
            assertThat(passes.valid("9" + pass, stop, CheckPass.Kind.RESIDENTS)).isFalse();
            for (String wrong : List.of("", ".", "1.", "x.00", pass + "0", "99999999999999999999.00")) {
                assertThat(passes.valid(wrong, stop, CheckPass.Kind.RESIDENTS)).isFalse();
            }
            CityScope.run(
                    cities.kurume(),
                    () -> assertThat(passes.valid(pass, stop, CheckPass.Kind.RESIDENTS))
                            .isFalse());
            clock.pass(CheckPass.STAY);
            assertThat(passes.valid(pass, stop, CheckPass.Kind.RESIDENTS)).isFalse();
        });
    }

    private UUID plan(String start, String end, String emergency) {
        return ((PlanResult.Done) plans.plan(command(start, end, emergency), OPERATOR)).id();
    }

    private static PlanCommand command(String start, String end, String emergency) {
        return new PlanCommand(
                List.of("miura", "kurume", "nowhere"),
                at(start),
                at(end),
                Stops.BOTH,
                "サーバーの更新のため停止します。",
                "サーバーの更新",
                emergency);
    }

    private AnswerResult answer(UUID id, Decision decision, String name, String words) {
        return CityScope.call(
                cities.miura(),
                () -> answers.answer(record.find(id).orElseThrow().stop(), decision, name, words, STAFF));
    }

    private static List<String> problems(AnswerResult result) {
        return ((AnswerResult.Refused) result)
                .problems().stream().map(Problem::field).toList();
    }

    private MaintenanceRecord.Entry entry(City city, UUID id) {
        return CityScope.call(city, () -> record.find(id).orElseThrow());
    }

    private boolean running(City city) {
        schedule.refresh();
        return CityScope.call(city, () -> watch.running(Site.RESIDENTS).isPresent());
    }

    private int announced(City city) {
        schedule.refresh();
        return CityScope.call(city, () -> watch.announced(Site.RESIDENTS).size());
    }

    private List<UUID> unanswered() {
        return CityScope.call(
                cities.miura(),
                () -> watch.unanswered().stream().map(stop -> stop.stop().id()).toList());
    }

    private static Instant at(String japanTime) {
        return JapanTime.instant(LocalDateTime.parse(japanTime));
    }
}
