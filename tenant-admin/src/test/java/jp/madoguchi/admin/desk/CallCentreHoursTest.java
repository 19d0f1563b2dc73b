package jp.madoguchi.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("R313")
class CallCentreHoursTest {

    private static final CallCentreHours KYOTO = new CallCentreHours(LocalTime.of(9, 0), LocalTime.of(17, 0), true);
    private static final Predicate<LocalDate> LABOUR_DAY = LocalDate.of(2026, 11, 23)::equals;

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00, true",
        "2026-11-24T16:59, true",
        "2026-11-24T08:59, false",
        "2026-11-24T17:00, false",
        "2026-11-21T10:00, false",
        "2026-11-22T10:00, false",
        "2026-11-23T10:00, false",
        "2026-12-28T10:00, true",
        "2026-12-29T10:00, false",
        "2027-01-01T10:00, false",
        "2028-01-03T10:00, false",
        "2027-01-04T10:00, true"
    })
    void works_from_nine_to_five_but_on_saturdays_sundays_holidays_and_at_the_turn_of_the_year(
            LocalDateTime now, boolean open) {
        assertThat(KYOTO.isOpen(now, LABOUR_DAY)).isEqualTo(open);
    }

    @Test
    void a_city_that_says_nothing_has_no_hours() {
        CallCentreHours any = new CallCentreHours(LocalTime.MIDNIGHT, LocalTime.of(23, 59), false);

        assertThat(any.isOpen(LocalDateTime.of(2027, 1, 1, 23, 59, 30), day -> true))
                .isTrue();
    }
}
