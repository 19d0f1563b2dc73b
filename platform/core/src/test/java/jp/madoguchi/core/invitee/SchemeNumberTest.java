package jp.madoguchi.core.invitee;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.settings.SerialForm;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeNumberTest {

    @ParameterizedTest
    @CsvSource({"826260188, 826260188", "８２６－２６０－１８８, 826260188", "826 260 188, 826260188", "826ー260−188, 826260188"})
    @Requirement("R068")
    void a_serial_number_of_matsusaka_is_nine_digits_however_they_are_typed(String typed, String stored) {
        assertThat(SchemeNumber.parse(LoginScheme.SERIAL_MMDD, SerialForm.DIGITS, typed))
                .hasValue(stored);
    }

    @ParameterizedTest
    @CsvSource({"82626018", "8262601880", "82626018A", "８２６２６０１８Ｂ", "😀26260188", "''"})
    void what_is_no_nine_digits_is_no_serial_number_of_matsusaka(String typed) {
        assertThat(SchemeNumber.parse(LoginScheme.SERIAL_MMDD, SerialForm.DIGITS, typed))
                .isEmpty();
    }

    @Test
    void letters_are_folded_to_upper_case_where_a_city_has_them() {
        assertThat(SchemeNumber.parse(LoginScheme.SERIAL_MMDD, SerialForm.LETTERS_AND_DIGITS, "ｋｇｂ-189228"))
                .hasValue("KGB189228");
    }

    @Test
    void a_city_number_of_kyoto_has_up_to_twenty_letters_and_digits() {
        assertThat(SchemeNumber.parse(LoginScheme.CITY_NO_PW, SerialForm.DIGITS, "kyo-0001"))
                .hasValue("KYO0001");
        assertThat(SchemeNumber.parse(LoginScheme.CITY_NO_PW, SerialForm.DIGITS, "1".repeat(21)))
                .isEmpty();
    }

    @Test
    void ten_thousand_characters_and_line_breaks_are_no_number() {
        for (LoginScheme scheme : LoginScheme.values()) {
            assertThat(SchemeNumber.parse(scheme, SerialForm.DIGITS, "9".repeat(10_000)))
                    .isEmpty();
            assertThat(SchemeNumber.parse(scheme, SerialForm.DIGITS, "'; drop table invitee;--"))
                    .isEmpty();
        }
    }

    @Test
    void what_folds_to_nothing_is_stored_as_nothing() {
        assertThat(SchemeNumber.folded("－")).isNull();
        assertThat(SchemeNumber.folded(null)).isNull();
        assertThat(SchemeNumber.folded("777-000-777")).isEqualTo("777000777");
    }
}
