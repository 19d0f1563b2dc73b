package jp.madoguchi.core.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R119", "R126"})
class HoursRulesTest {

    @Test
    void sessions_that_follow_each_other_are_right() {
        assertThat(HoursRules.problems(List.of(hours("09:00", "17:00", 30, 4), hours("17:00", "19:00", 30, 4))))
                .isEmpty();
    }

    @Test
    void each_mistake_names_its_row_and_what_to_do() {
        assertThat(HoursRules.problems(List.of(
                        hours("17:00", "09:00", 30, 4),
                        hours("09:00", "17:00", 25, 4),
                        hours("09:00", "09:20", 30, 4),
                        hours("09:00", "17:00", 30, 0))))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hours[0]", "facility.hours.order"),
                        org.assertj.core.groups.Tuple.tuple("hours[1]", "facility.hours.minutes"),
                        org.assertj.core.groups.Tuple.tuple("hours[2]", "facility.hours.short"),
                        org.assertj.core.groups.Tuple.tuple("hours[3]", "facility.hours.capacity"));
    }

    @Test
    void sessions_of_one_day_may_not_overlap() {
        assertThat(HoursRules.problems(List.of(hours("09:00", "17:00", 30, 4), hours("16:30", "19:00", 30, 4))))
                .extracting(Problem::key)
                .containsExactly("facility.hours.overlap");
    }

    private static WeeklyHours hours(String opens, String closes, int minutes, int capacity) {
        return new WeeklyHours(
                DayOfWeek.MONDAY, LocalTime.parse(opens), LocalTime.parse(closes), minutes, capacity, null);
    }
}
