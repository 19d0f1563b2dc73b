package jp.madoguchi.base.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.base.csv.CsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyNumberCheckTest {

    private final MyNumberCheck check = new MyNumberCheck();

    @ParameterizedTest
    @ValueSource(strings = {"123456789018", "１２３４５６７８９０１８", "1234-5678-9018", " 1234 5678 9018 ", "1234　5678　9018"})
    void knows_a_number_however_it_is_written(String cell) {
        assertThat(MyNumberCheck.passes(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456789012", "12345678901", "1234567890180", "A23456789018", "", "66907439150008063608377"})
    void passes_over_other_cells(String cell) {
        assertThat(MyNumberCheck.passes(cell)).isFalse();
    }

    @Test
    void exactly_one_check_digit_fits_each_eleven_digits() {
        for (long base = 10_000_000_000L; base < 10_000_000_500L; base++) {
            String digits = String.valueOf(base);
            long fitting = IntStream.range(0, 10)
                    .filter(digit -> MyNumberCheck.passes(digits + digit))
                    .count();
            assertThat(fitting).isEqualTo(1);
        }
    }

    @Test
    void refuses_three_that_are_more_than_half_of_the_twelve_digit_cells() {
        observe("123456789018", "123456789018", "123456789012", "");
        assertThat(check.refusedColumns()).isEmpty();
        observe("123456789018", "名前");
        assertThat(check.refusedColumns()).containsExactly(1);
        assertThat(check.doubts()).isEmpty();
    }

    @Test
    void only_doubts_three_that_are_just_half() {
        observe("123456789018", "123456789018", "123456789018", "123456789012", "123456789011", "123456789013");

        assertThat(check.refusedColumns()).isEmpty();
        assertThat(check.doubts()).containsExactly(new MyNumberCheck.Doubt(1, 1, 3));
    }

    @Test
    void warns_on_a_single_one_with_its_first_line() {
        observe("x", "123456789018");

        assertThat(check.refusedColumns()).isEmpty();
        assertThat(check.doubts()).containsExactly(new MyNumberCheck.Doubt(1, 2, 1));
    }

    private void observe(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            check.observe(new CsvRow(i + 1L, List.of("氏名", cells[i])));
        }
    }
}
