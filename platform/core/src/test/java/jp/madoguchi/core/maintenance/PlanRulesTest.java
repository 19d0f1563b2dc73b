package jp.madoguchi.core.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.MaintenanceApproval;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    private static final Instant NOW = at("2026-11-21T09:00");
    private static final CityTerms KURUME = terms("kurume", "久留米市", 14);
    private static final CityTerms MATSUSAKA = terms("matsusaka", "松阪市", 31);
    private static final CityTerms KYOTO = terms("kyoto", "京都市", 30);

    @ParameterizedTest(name = "a stop on {1} told on 2026-11-21 with {0} days: too late {2}")
    @CsvSource({
        "14, 2026-12-05T00:00, false",
        "14, 2026-12-04T23:59, true",
        "31, 2026-12-22T00:00, false",
        "31, 2026-12-21T22:00, true",
        "30, 2026-12-21T00:00, false",
        "30, 2026-12-20T23:59, true",
        "0, 2026-11-21T09:01, false"
    })
    @Requirement({"R223", "R224", "R225"})
    void the_lead_time_counts_days_of_japan(int leadDays, String start, boolean tooLate) {
        assertThat(LeadTime.tooLate(at(start), leadDays, LocalDate.of(2026, 11, 21)))
                .isEqualTo(tooLate);
    }

    @Test
    @Requirement({"R223", "R224", "R225"})
    void a_plan_inside_a_citys_lead_time_needs_the_emergency_in_words() {
        PlanCommand plan = plan("2026-12-08T22:00", "2026-12-09T02:00", "");
        assertThat(keys(plan, List.of(KURUME))).isEmpty();
        List<Problem> problems = PlanRules.problems(plan, List.of(KURUME, MATSUSAKA, KYOTO), NOW);
        assertThat(problems).extracting(Problem::key).containsExactly("maintenance.problem.lead");
        assertThat(problems.getFirst().arguments().getFirst()).isEqualTo("松阪市（31日前）、京都市（30日前）");
        assertThat(keys(plan("2026-12-08T22:00", "2026-12-09T02:00", "急ぎ"), List.of(MATSUSAKA)))
                .containsExactly("maintenance.problem.lead");
        assertThat(keys(plan("2026-12-08T22:00", "2026-12-09T02:00", "重大な脆弱性の修正のため"), List.of(MATSUSAKA)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T09:00, 2026-11-21T10:00, maintenance.problem.past",
        "2026-12-24T10:00, 2026-12-24T10:00, maintenance.problem.order",
        "2026-12-24T10:00, 2026-12-31T10:01, maintenance.problem.too-long"
    })
    void impossible_times_are_refused(String start, String end, String key) {
        assertThat(keys(plan(start, end, "重大な脆弱性の修正のため"), List.of(KURUME))).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09T23:59, 2026-11-24, false", "2026-12-09T00:00, 2026-11-25, true"})
    void the_banner_begins_on_the_citys_day(String start, LocalDate today, boolean shown) {
        assertThat(LeadTime.announced(at(start), 14, today)).isEqualTo(shown);
    }

    @Test
    void a_stop_is_planned_runs_and_is_over() {
        Stop stop = stop(null, null);
        assertThat(stop.phase(at("2026-12-08T21:59"))).isEqualTo(Stop.Phase.PLANNED);
        assertThat(stop.phase(at("2026-12-08T22:00"))).isEqualTo(Stop.Phase.RUNNING);
        assertThat(stop.phase(at("2026-12-09T02:00"))).isEqualTo(Stop.Phase.OVER);
        assertThat(stop(at("2026-12-09T01:00"), null).phase(at("2026-12-09T01:00")))
                .isEqualTo(Stop.Phase.OVER);
        assertThat(stop(null, NOW).phase(at("2026-12-08T23:00"))).isEqualTo(Stop.Phase.CANCELLED);
    }

    @Test
    @Requirement({"R225", "R226"})
    void a_city_that_must_approve_is_left_out_until_it_did() {
        CityStop needs = new CityStop(stop(null, null), "ageo", 30, false, MaintenanceApproval.NEEDED);
        CityStop told = new CityStop(stop(null, null), "kurume", 14, false, MaintenanceApproval.NOT_NEEDED);
        Instant during = at("2026-12-08T23:00");
        assertThat(MaintenanceRecord.outcome(needs, null, NOW)).isEqualTo(MaintenanceRecord.Outcome.WAITING);
        assertThat(MaintenanceRecord.outcome(needs, null, during)).isEqualTo(MaintenanceRecord.Outcome.LEFT_OUT);
        assertThat(MaintenanceRecord.outcome(needs, Decision.REFUSED, NOW))
                .isEqualTo(MaintenanceRecord.Outcome.LEFT_OUT);
        assertThat(MaintenanceRecord.outcome(needs, Decision.APPROVED, during))
                .isEqualTo(MaintenanceRecord.Outcome.RUNNING);
        assertThat(MaintenanceRecord.outcome(told, null, during)).isEqualTo(MaintenanceRecord.Outcome.RUNNING);
    }

    @Test
    @Requirement("R225")
    void an_answer_is_in_time_until_thirty_days_before() {
        CityStop kyoto = new CityStop(stop(null, null), "kyoto", 30, false, MaintenanceApproval.WRITTEN);
        assertThat(kyoto.answerBy()).isEqualTo(LocalDate.of(2026, 11, 8));
        assertThat(kyoto.late(at("2026-11-08T23:59"))).isFalse();
        assertThat(kyoto.late(at("2026-11-09T00:00"))).isTrue();
    }

    private static List<String> keys(PlanCommand plan, List<CityTerms> terms) {
        return PlanRules.problems(plan, terms, NOW).stream().map(Problem::key).toList();
    }

    private static PlanCommand plan(String start, String end, String emergency) {
        return new PlanCommand(List.of("kurume"), at(start), at(end), Stops.BOTH, "停止します。", "停止します。", emergency);
    }

    private static Stop stop(Instant ended, Instant cancelled) {
        Instant end = at("2026-12-09T02:00");
        return new Stop(
                UUID.randomUUID(),
                at("2026-12-08T22:00"),
                end,
                end,
                ended,
                cancelled,
                Stops.BOTH,
                "a",
                "b",
                null,
                "op",
                NOW);
    }

    private static CityTerms terms(String code, String name, int leadDays) {
        return new CityTerms(code, name, leadDays, MaintenanceApproval.NOT_NEEDED);
    }

    private static Instant at(String japanTime) {
        return JapanTime.instant(LocalDateTime.parse(japanTime));
    }
}
