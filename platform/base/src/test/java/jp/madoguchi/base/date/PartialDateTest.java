package jp.madoguchi.base.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "昭和20年5月不詳日,1945-05-00,1945年5月（日不詳）,昭和20年5月（日不詳）",
        "昭和20年5月日不詳,1945-05-00,1945年5月（日不詳）,昭和20年5月（日不詳）",
        "昭和20年5月不詳,1945-05-00,1945年5月（日不詳）,昭和20年5月（日不詳）",
        "昭和20年月日不詳,1945-00-00,1945年（月日不詳）,昭和20年（月日不詳）",
        "昭和20年不詳,1945-00-00,1945年（月日不詳）,昭和20年（月日不詳）",
        "昭和20年不詳月不詳日,1945-00-00,1945年（月日不詳）,昭和20年（月日不詳）",
        "1945-05-00,1945-05-00,1945年5月（日不詳）,昭和20年5月（日不詳）",
        "1945/0/0,1945-00-00,1945年（月日不詳）,昭和20年（月日不詳）",
        "19450500,1945-05-00,1945年5月（日不詳）,昭和20年5月（日不詳）",
        "S20.05.00,1945-05-00,1945年5月（日不詳）,昭和20年5月（日不詳）",
        "3200500,1945-05-00,1945年5月（日不詳）,昭和20年5月（日不詳）",
        "昭和64年1月不詳日,1989-01-00,1989年1月（日不詳）,1989年1月（日不詳）",
        "平成2年1月2日,1990-01-02,1990年1月2日,平成2年1月2日"
    })
    void keeps_what_is_known_and_the_text_it_came_from(String text, String stored, String print, String printEra) {
        PartialDate date = ((DateReading.Read) EraDate.parse(text, DateFormat.AUTO)).date();

        assertThat(date.storage()).isEqualTo(stored);
        assertThat(date.print()).isEqualTo(print);
        assertThat(date.printEra()).isEqualTo(printEra);
        assertThat(date.original()).isEqualTo(text);
        assertThat(PartialDate.fromStorage(stored).storage()).isEqualTo(stored);
    }

    @Test
    void gives_month_and_day_only_when_both_are_known() {
        assertThat(PartialDate.fromStorage("1990-01-02").monthDay()).contains("0102");
        assertThat(PartialDate.fromStorage("1990-01-00").monthDay()).isEmpty();
        assertThat(PartialDate.fromStorage("1990-01-00").full()).isEmpty();
    }

    @Test
    void refuses_a_day_without_a_month_and_days_that_do_not_exist() {
        assertThatThrownBy(() -> PartialDate.fromStorage("1990-00-02")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.fromStorage("1990-02-30")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void hides_itself_in_text() {
        assertThat(PartialDate.of(LocalDate.of(1990, 1, 2)).toString()).doesNotContain("1990");
    }
}
