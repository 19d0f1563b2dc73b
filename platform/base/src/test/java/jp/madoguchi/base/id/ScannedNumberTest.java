package jp.madoguchi.base.id;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PG7029724",
                "pg7029724\r\n",
                "ＰＧ７０２９７２４\t",
                " PG7-029-724 ",
                "PG7ー029−724",
                "*PG7029724*",
                "]A0PG7029724",
                "PG7029724\u001d"
            })
    @Requirement("R029")
    void forgives_what_a_reader_types_around_a_number(String typed) {
        assertThat(ScannedNumber.plain(typed)).isEqualTo("PG7029724");
    }

    @Test
    @Requirement("R029")
    void takes_the_start_and_stop_letters_of_nw_7_away_from_digits_alone() {
        assertThat(ScannedNumber.plain("A04284064130A")).isEqualTo("04284064130");
        assertThat(ScannedNumber.plain("A0428406X30A")).isEqualTo("A0428406X30A");
    }

    @Test
    @Requirement("R029")
    void proposes_the_number_without_a_check_character_only_where_that_is_right() {
        assertThat(ScannedNumber.candidates("042840641302")).containsExactly("042840641302", "04284064130");
        assertThat(ScannedNumber.candidates("042840641307")).containsExactly("042840641307");
        assertThat(ScannedNumber.candidates("PG7029724")).containsExactly("PG7029724");
        String checked = "PG7029724" + code39("PG7029724");
        assertThat(ScannedNumber.candidates(checked)).containsExactly(checked, "PG7029724");
    }

    @Test
    void stays_quiet_on_what_is_no_number() {
        assertThat(ScannedNumber.plain("")).isEmpty();
        assertThat(ScannedNumber.plain("\r\n")).isEmpty();
        assertThat(ScannedNumber.plain("あ".repeat(10_000))).hasSize(100);
    }

    private static char code39(String number) {
        String values = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
        return values.charAt(number.chars().map(values::indexOf).sum() % 43);
    }
}
