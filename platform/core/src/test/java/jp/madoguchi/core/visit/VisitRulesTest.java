package jp.madoguchi.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.OperatorRights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitRulesTest {

    private static final String REASON = "予約が表示されない件の調査";
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void a_city_that_never_has_visitors_refuses_with_one_sentence() {
        assertThat(keys(new VisitRequest("", 7, VisitScope.VIEW_ONLY), OperatorConsent.NEVER, OperatorRights.AS_GROUP))
                .containsExactly("visit.refused.never");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "調査", "　　　　　　　　　　調査", "123456789"})
    void a_reason_of_fewer_than_ten_characters_is_refused(String reason) {
        assertThat(keys(
                        new VisitRequest(reason, 15, VisitScope.VIEW_ONLY),
                        OperatorConsent.ON_REQUEST,
                        OperatorRights.VIEW_ONLY))
                .containsExactly("visit.problem.reason");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 14, 45, 61, 600})
    void other_limits_than_15_30_and_60_minutes_are_refused(int minutes) {
        assertThat(keys(
                        new VisitRequest(REASON, minutes, VisitScope.VIEW_ONLY),
                        OperatorConsent.ALWAYS_LOGGED,
                        OperatorRights.VIEW_ONLY))
                .containsExactly("visit.problem.minutes");
    }

    @Test
    void no_more_is_asked_for_than_the_city_allows() {
        for (VisitScope more : List.of(VisitScope.of("counter", false), VisitScope.of("", true))) {
            VisitRequest request = new VisitRequest(REASON, 60, more);
            assertThat(keys(request, OperatorConsent.ON_REQUEST, OperatorRights.VIEW_ONLY))
                    .containsExactly("visit.problem.view-only");
            assertThat(keys(request, OperatorConsent.ON_REQUEST, OperatorRights.AS_GROUP))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visit.State.class,
            names = {"REFUSED", "ENDED"})
    void what_is_over_stays_so(Visit.State state) {
        assertThat(Visit.at(NOW, state, NOW, NOW, NOW)).isEqualTo(state);
    }

    @Test
    void time_ends_requests_permissions_and_visits() {
        Duration tick = Duration.ofSeconds(1);
        assertThat(Visit.at(NOW, Visit.State.REQUESTED, NOW.minus(Visit.WAITS).plus(tick), null, null))
                .isEqualTo(Visit.State.REQUESTED);
        assertThat(Visit.at(NOW, Visit.State.REQUESTED, NOW.minus(Visit.WAITS), null, null))
                .isEqualTo(Visit.State.LAPSED);
        assertThat(Visit.at(NOW, Visit.State.ALLOWED, NOW, NOW.minus(Visit.ALLOWED_FOR), null))
                .isEqualTo(Visit.State.LAPSED);
        assertThat(Visit.at(NOW, Visit.State.OPEN, NOW, NOW, NOW.plus(tick))).isEqualTo(Visit.State.OPEN);
        assertThat(Visit.at(NOW, Visit.State.OPEN, NOW, NOW, NOW)).isEqualTo(Visit.State.ENDED);
    }

    private static List<String> keys(VisitRequest request, OperatorConsent consent, OperatorRights most) {
        return VisitRules.problems(request, consent, most).stream()
                .map(Problem::key)
                .toList();
    }
}
