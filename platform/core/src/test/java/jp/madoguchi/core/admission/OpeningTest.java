package jp.madoguchi.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingValues;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Map<String, String> MONDAYS = Map.of(
            "waiting.opening", "PUBLICATION",
            "waiting.leadMinutes", "15",
            "publish.mode", "WEEKLY_RELEASE",
            "publish.weekday", "MONDAY",
            "publish.time", "09:00");

    @Test
    void a_weekly_release_has_its_line_in_the_minutes_before_its_hour_and_its_aftermath() {
        assertThat(around(MONDAYS, "2026-11-23T08:44:59")).isEmpty();
        assertThat(around(MONDAYS, "2026-11-23T08:45:00")).hasValueSatisfying(opening -> {
            assertThat(opening.at()).isEqualTo("2026-11-23T09:00:00");
            assertThat(opening.isAhead(LocalDateTime.parse("2026-11-23T08:59:59")))
                    .isTrue();
            assertThat(opening.isAhead(LocalDateTime.parse("2026-11-23T09:00:00")))
                    .isFalse();
            assertThat(opening.isAfter(second("2026-11-23T08:44:59"))).isTrue();
            assertThat(opening.isAfter(second("2026-11-23T08:45:00"))).isFalse();
            assertThat(opening.second()).isEqualTo(second("2026-11-23T08:59:59"));
        });
        assertThat(around(MONDAYS, "2026-11-23T09:09:59")).isPresent();
        assertThat(around(MONDAYS, "2026-11-23T09:10:00")).isEmpty();
        assertThat(around(MONDAYS, "2026-11-24T08:50:00")).as("a Tuesday").isEmpty();
    }

    @Test
    void rolling_days_open_each_day_and_at_midnight_the_line_begins_the_day_before() {
        Map<String, String> rolling =
                Map.of("waiting.opening", "PUBLICATION", "publish.mode", "ROLLING_DAYS", "publish.time", "00:00");
        assertThat(around(rolling, "2026-12-31T23:50:00"))
                .hasValueSatisfying(opening -> assertThat(opening.at()).isEqualTo("2027-01-01T00:00:00"));
        assertThat(around(rolling, "2027-01-01T00:05:00"))
                .hasValueSatisfying(opening -> assertThat(opening.at()).isEqualTo("2027-01-01T00:00:00"));
    }

    @Test
    void a_planned_opening_is_one_day_and_time_and_the_29th_of_february_is_one() {
        Map<String, String> planned = Map.of(
                "waiting.opening", "PLANNED",
                "waiting.openingDay", "2028-02-29",
                "waiting.openingTime", "10:30",
                "waiting.leadMinutes", "30");
        assertThat(around(planned, "2028-02-29T10:00:00")).isPresent();
        assertThat(around(planned, "2028-02-29T09:59:59")).isEmpty();
        assertThat(around(planned, "2028-03-01T10:10:00")).isEmpty();
    }

    @Test
    void there_is_none_where_the_city_draws_no_lots_or_publishes_to_a_fixed_day() {
        assertThat(around(Map.of(), "2026-11-23T08:59:00")).isEmpty();
        assertThat(around(
                        Map.of("waiting.opening", "PUBLICATION", "publish.mode", "FIXED_DATE"), "2026-11-22T23:59:00"))
                .isEmpty();
        assertThat(around(Map.of("waiting.opening", "PLANNED"), "2026-11-23T08:59:00"))
                .isEmpty();
    }

    private static long second(String local) {
        return JapanTime.instant(LocalDateTime.parse(local)).getEpochSecond();
    }

    private static Optional<Opening> around(Map<String, String> chosen, String now) {
        SettingValues values = new SettingValues() {
            @Override
            public <T> T get(Setting<T> setting) {
                String text = chosen.get(setting.key());
                return text == null ? setting.defaultValue() : setting.read().apply(text);
            }
        };
        return Opening.around(values, LocalDateTime.parse(now));
    }
}
