package jp.madoguchi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R113", "R131"})
class FacilityCalendarTest {
    private final FacilityCalendar calendar = new FacilityCalendar(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Map.of(LocalDate.of(2026, 11, 25), "システム保守"),
            Holidays.fromTable());

    @Test
    void deadlines_count_open_days_only() {
        // Thursday; back over the closed Wednesday, to Tuesday, over the holiday and the weekend to Friday
        assertThat(calendar.shift(LocalDate.of(2026, 11, 26), -1)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(calendar.shift(LocalDate.of(2026, 11, 26), -2)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void no_days_before_is_the_day_itself() {
        assertThat(calendar.shift(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_year_end_is_stepped_over() {
        assertThat(calendar.shift(LocalDate.of(2026, 12, 28), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void every_closed_day_has_its_reason() {
        assertThat(calendar.closedReason(LocalDate.of(2026, 11, 23))).contains("勤労感謝の日");
        assertThat(calendar.closedReason(LocalDate.of(2026, 11, 25))).contains("システム保守");
        assertThat(calendar.closedReason(LocalDate.of(2026, 11, 28))).contains("定休日");
        assertThat(calendar.closedReason(LocalDate.of(2026, 11, 27))).isEmpty();
    }

    @Test
    void a_place_without_hours_ends_the_search_after_a_year() {
        FacilityCalendar never = new FacilityCalendar(EnumSet.noneOf(DayOfWeek.class), Map.of(), Holidays.fromTable());

        assertThat(never.shift(LocalDate.of(2026, 1, 1), 5)).isEqualTo(LocalDate.of(2027, 1, 2));
    }
}
