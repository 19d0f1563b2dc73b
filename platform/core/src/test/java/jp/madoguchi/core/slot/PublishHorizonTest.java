package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishHorizonTest {

    /** 2026-11-23 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59,2026-12-20", // before this week's release: last week's still holds
        "2026-11-23T09:00,2026-12-27",
        "2026-11-29T23:59,2026-12-27",
        "2026-11-30T09:00,2027-01-03"
    })
    @Requirement("R121")
    void whole_weeks_open_at_the_citys_weekday_and_time(LocalDateTime now, LocalDate last) {
        assertThat(new PublishHorizon.Weekly(4, DayOfWeek.MONDAY, LocalTime.of(9, 0)).lastDay(now))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T16:59,2026-12-20", "2026-11-25T17:00,2026-12-27", "2026-11-27T12:00,2026-12-27"})
    void a_release_in_the_middle_of_the_week_opens_a_whole_week_too(LocalDateTime now, LocalDate last) {
        assertThat(new PublishHorizon.Weekly(4, DayOfWeek.WEDNESDAY, LocalTime.of(17, 0)).lastDay(now))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T08:59,2026-12-20", "2026-11-21T09:00,2026-12-21"})
    void a_rolling_window_gains_a_day_at_the_citys_time(LocalDateTime now, LocalDate last) {
        assertThat(new PublishHorizon.Rolling(30, LocalTime.of(9, 0)).lastDay(now))
                .isEqualTo(last);
    }
}
