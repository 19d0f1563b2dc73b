package jp.madoguchi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("R131")
class HolidaysTest {
    private final Holidays holidays = Holidays.fromTable();

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void the_table_and_the_law_agree(int year) {
        Map<LocalDate, String> table = new TreeMap<>();
        IntStream.rangeClosed(1, LocalDate.of(year, 12, 31).getDayOfYear())
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .forEach(day -> holidays.name(day).ifPresent(name -> table.put(day, name)));

        assertThat(table).isEqualTo(HolidayRules.of(year));
    }

    @Test
    void the_day_between_two_holidays_of_september_is_one() {
        assertThat(holidays.name(LocalDate.of(2026, 9, 22))).contains("休日");
        assertThat(HolidayRules.of(2032)).containsEntry(LocalDate.of(2032, 9, 21), "休日");
        assertThat(HolidayRules.of(2031)).doesNotContainKey(LocalDate.of(2031, 9, 22));
    }

    @Test
    void a_year_that_somebody_mistypes_has_holidays_too() {
        for (int year : new int[] {1, 202, 1868, 3026, 9999, 20_261}) {
            assertThat(HolidayRules.of(year)).containsKey(LocalDate.of(year, 5, 3));
        }
    }

    @Test
    void a_holiday_on_a_sunday_moves_past_other_holidays() {
        assertThat(holidays.name(LocalDate.of(2026, 5, 6))).contains("休日");
        assertThat(holidays.name(LocalDate.of(2027, 3, 22))).contains("休日");
    }

    @Test
    void offices_are_closed_from_the_29th_of_december_to_the_3rd_of_january() {
        assertThat(holidays.closure(LocalDate.of(2026, 12, 28))).isEmpty();
        assertThat(holidays.closure(LocalDate.of(2026, 12, 29))).contains("年末年始");
        assertThat(holidays.closure(LocalDate.of(2027, 1, 1))).contains("元日");
        assertThat(holidays.closure(LocalDate.of(2027, 1, 3))).contains("年末年始");
        assertThat(holidays.closure(LocalDate.of(2027, 1, 4))).isEmpty();
    }
}
