package jp.madoguchi.resident.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityThemeTest {

    @Test
    void a_dark_colour_stays_as_the_city_chose_it() {
        assertThat(CityTheme.of("#0017C1").css()).contains("--city-colour:#0017c1;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffd43d", "#00a3bf", "#999999"})
    void a_colour_on_which_white_text_cannot_be_read_is_darkened_until_it_can(String pale) {
        CityTheme theme = CityTheme.of(pale);
        assertThat(CityTheme.contrastToWhite(theme.rgb())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#0017c1}body{display:none", "url(x)"})
    void anything_that_is_no_colour_is_the_default(String wrong) {
        assertThat(CityTheme.of(wrong)).isEqualTo(CityTheme.of("#0017c1"));
    }
}
