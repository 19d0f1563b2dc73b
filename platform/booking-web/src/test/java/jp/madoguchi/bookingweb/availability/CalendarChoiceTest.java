package jp.madoguchi.bookingweb.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarChoiceTest {

    @Test
    void reads_what_the_address_says() {
        assertThat(CalendarChoice.of("3", "2026-11-24", "20", "list", "2"))
                .isEqualTo(new CalendarChoice(3L, false, LocalDate.of(2026, 11, 24), 20, CalendarChoice.View.LIST, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999", "2026-13-01", "'; drop table slot; --"})
    void an_address_that_was_cut_or_mistyped_shows_the_start(String wrong) {
        CalendarChoice choice = CalendarChoice.of(wrong, wrong, wrong, wrong, wrong);
        assertThat(choice).isEqualTo(CalendarChoice.START);
    }

    @Test
    void a_group_is_never_larger_than_the_largest() {
        assertThat(CalendarChoice.of(null, null, null, null, "4000").people()).isEqualTo(5);
        assertThat(CalendarChoice.of(null, null, null, null, "0").people()).isEqualTo(1);
    }
}
