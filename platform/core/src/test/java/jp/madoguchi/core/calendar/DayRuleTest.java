package jp.madoguchi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R122", "R131"})
class DayRuleTest {

    @Test
    void the_twenty_ninth_of_february_is_a_day_like_any_other() {
        DayRule leap = DayRule.on(LocalDate.of(2028, 2, 29));
        assertThat(leap.matches(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(leap.matches(LocalDate.of(2028, 3, 1))).isFalse();
        // A Tuesday, and the fifth of its month.
        DayRule fifth = DayRule.monthly(DayOfWeek.TUESDAY, List.of(5), 0);
        assertThat(days(fifth, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)))
                .containsExactly(LocalDate.of(2028, 2, 29));
        assertThat(days(fifth, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)))
                .isEmpty();
    }

    @Test
    void a_range_crosses_the_turn_of_the_year() {
        DayRule turn = DayRule.between(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3));
        assertThat(days(turn, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31)))
                .hasSize(6);
    }

    @Test
    void the_sunday_after_the_third_saturday_may_lie_in_the_fourth_week() {
        DayRule rule = DayRule.monthly(DayOfWeek.SATURDAY, List.of(3), 1);
        assertThat(days(rule, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 31)))
                .containsExactly(
                        LocalDate.of(2026, 10, 18),
                        LocalDate.of(2026, 11, 22),
                        LocalDate.of(2026, 12, 20),
                        LocalDate.of(2027, 1, 17));
    }

    @Test
    void the_day_after_the_last_weekday_of_a_month_may_lie_in_the_next_month_and_year() {
        DayRule rule = DayRule.monthly(DayOfWeek.THURSDAY, List.of(DayRule.LAST), 1);
        assertThat(days(rule, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31)))
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 29));
    }

    @Test
    void a_rule_holds_between_its_first_and_its_last_day_only() {
        DayRule rule = new DayRule(
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 15),
                DayOfWeek.WEDNESDAY,
                new TreeSet<>(List.of(1, 2, 3)),
                0);
        assertThat(days(rule, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 31)))
                .containsExactly(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 9));
    }

    private static List<LocalDate> days(DayRule rule, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(rule::matches).toList();
    }
}
