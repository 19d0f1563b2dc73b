package jp.madoguchi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R119", "R126"})
class SessionRulesTest {

    @Test
    void sessions_that_follow_each_other_are_right() {
        assertThat(SessionRules.problems(List.of(hours("09:00", "17:00", 30, 4), hours("17:00", "19:00", 30, 4))))
                .isEmpty();
    }

    @Test
    void each_mistake_names_its_row_and_what_to_do() {
        assertThat(SessionRules.problems(List.of(
                        hours("17:00", "09:00", 30, 4),
                        hours("09:00", "17:00", 25, 4),
                        hours("09:00", "09:20", 30, 4),
                        hours("09:00", "17:00", 30, 0))))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sessions[1]", "facility.hours.order"),
                        org.assertj.core.groups.Tuple.tuple("sessions[2]", "facility.hours.minutes"),
                        org.assertj.core.groups.Tuple.tuple("sessions[3]", "facility.hours.short"),
                        org.assertj.core.groups.Tuple.tuple("sessions[4]", "facility.hours.capacity"));
    }

    @Test
    void sessions_of_one_day_may_not_overlap() {
        assertThat(SessionRules.problems(List.of(hours("09:00", "17:00", 30, 4), hours("16:30", "19:00", 30, 4))))
                .extracting(Problem::key)
                .containsExactly("facility.hours.overlap");
    }

    private static HoursSession hours(String opens, String closes, int minutes, int capacity) {
        return new HoursSession(
                HoursSession.CARD_GROUP,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                minutes,
                capacity,
                null,
                Map.of());
    }

    @Test
    void a_last_reception_outside_of_its_session_is_refused_for_the_session_and_for_a_procedure() {
        assertThat(SessionRules.problems(List.of(
                        Hours.session("09:00", "12:00", 30, "13:00", Map.of()),
                        Hours.session("13:00", "17:00", 30, null, Map.of("issue", "12:00")))))
                .extracting(Problem::key)
                .containsExactly("facility.hours.last", "facility.hours.last");
    }

    @Test
    void groups_of_procedures_have_hours_of_their_own_at_the_same_time() {
        HoursSession cards = hours("09:00", "17:00", 30, 4);
        HoursSession other = new HoursSession("counsel", cards.opens(), cards.closes(), 60, 1, null, Map.of());
        assertThat(SessionRules.problems(List.of(cards, other))).isEmpty();
    }
}
