package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.PublishMode;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.testkit.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceHorizonTest {
    /** A city that has chosen nothing: rolling, 30 days. */
    private static final SettingValues PLAIN = new SettingValues() {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.defaultValue();
        }
    };

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-25T10:00");
    private static final LocalDate TODAY = NOW.toLocalDate();

    @ParameterizedTest
    @CsvSource({
        "ROLLING_DAYS,10,,2026-12-05",
        "ROLLING_DAYS,60,,2027-01-24",
        "FIXED_DATE,,2027-03-31,2027-03-31",
        "WEEKLY_RELEASE,2,,2026-12-13",
        ",,,2026-12-25"
    })
    @Requirement({"R117", "R118", "R081"})
    void each_place_has_its_own_last_day_or_the_citys(
            @Nullable PublishMode mode, @Nullable Integer ahead, @Nullable LocalDate until, LocalDate last) {
        PlaceHorizon place = new PlaceHorizon(1, null, null, mode, ahead, until, 0);
        assertThat(PublishHorizon.of(place, PLAIN).lastDay(NOW)).isEqualTo(last);
        assertThat(HorizonRules.problems(place, TODAY)).isEmpty();
    }

    @Test
    @Requirement("R117")
    void the_first_day_is_a_date_or_so_many_days_from_today_or_none() {
        assertThat(first(LocalDate.parse("2027-01-04"), null)).isEqualTo("2027-01-04");
        assertThat(first(null, 3)).isEqualTo("2026-11-28");
        assertThat(first(null, null)).isEqualTo(LocalDate.MIN);
    }

    @ParameterizedTest
    @CsvSource({
        "ROLLING_DAYS,,,ahead",
        "ROLLING_DAYS,401,,ahead",
        "WEEKLY_RELEASE,0,,ahead",
        "FIXED_DATE,,,until",
        "FIXED_DATE,,2026-11-24,until",
        "FIXED_DATE,,2126-11-24,until"
    })
    void what_cannot_hold_is_named_by_its_field(
            PublishMode mode, @Nullable Integer ahead, @Nullable LocalDate until, String field) {
        assertThat(HorizonRules.problems(new PlaceHorizon(1, null, null, mode, ahead, until, 0), TODAY))
                .extracting(Problem::field)
                .containsExactly(field);
    }

    @Test
    void a_first_day_after_the_last_is_refused() {
        PlaceHorizon crossed = new PlaceHorizon(
                1, LocalDate.parse("2027-01-04"), null, PublishMode.FIXED_DATE, null, LocalDate.parse("2026-12-28"), 0);
        assertThat(HorizonRules.problems(crossed, TODAY))
                .extracting(Problem::field)
                .containsExactly("until");
    }

    private static LocalDate first(@Nullable LocalDate date, @Nullable Integer after) {
        return new PlaceHorizon(1, date, after, null, null, null, 0).firstDay(TODAY);
    }
}
