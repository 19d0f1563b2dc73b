package jp.madoguchi.base.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EraDateTest {

    static Stream<LocalDate> seededDays() {
        long first = LocalDate.of(1868, 1, 25).toEpochDay();
        long last = LocalDate.of(2060, 12, 31).toEpochDay();
        LongStream days = new Random(19890108).longs(400, first, last);
        return days.mapToObj(LocalDate::ofEpochDay);
    }

    @ParameterizedTest
    @MethodSource("seededDays")
    void every_form_reads_back_the_day_it_wrote(LocalDate day) {
        for (DateFormat format : DateFormat.values()) {
            String written = EraDate.format(day, format);
            assertThat(full(written, format)).as("%s %s", format, written).isEqualTo(day);
            assertThat(full(written, DateFormat.AUTO)).as("AUTO %s", written).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ISO,1990-01-02",
        "SLASH,1990/1/2",
        "SLASH,1990/01/02",
        "COMPACT,19900102",
        "WAREKI_KANJI,平成2年1月2日",
        "WAREKI_KANJI,平成０２年 １月 ２日",
        "WAREKI_KANJI,㍻2年1月2日",
        "WAREKI_KANJI,1990年1月2日",
        "WAREKI_KANJI,西暦1990年1月2日",
        "WAREKI_LETTER,H02.01.02",
        "WAREKI_LETTER,h2/1/2",
        "WAREKI_LETTER,Ｈ０２．０１．０２",
        "WAREKI_LETTER,H020102",
        "WAREKI_CODE,4020102"
    })
    void reads_the_forms_that_files_carry(DateFormat format, String text) {
        assertThat(full(text, format)).isEqualTo(LocalDate.of(1990, 1, 2));
        assertThat(full(text, DateFormat.AUTO)).isEqualTo(LocalDate.of(1990, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"令和元年5月1日,2019-05-01", "昭和元年12月25日,1926-12-25", "明治45年7月30日,1912-07-30", "大正元年7月30日,1912-07-30"})
    void knows_the_first_years(String text, LocalDate day) {
        assertThat(full(text, DateFormat.WAREKI_KANJI)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月8日,昭和は64年1月7日まで",
        "平成元年1月7日,平成は元年1月8日から",
        "平成31年5月1日,平成は31年4月30日まで",
        "令和元年4月30日,令和は元年5月1日から",
        "昭和65年不詳,昭和は64年1月7日まで",
        "昭和64年2月不詳日,昭和は64年1月7日まで"
    })
    void refuses_a_day_outside_its_era_and_says_the_bounds(String text, String reason) {
        assertThat(reason(text, DateFormat.WAREKI_KANJI)).contains(reason).endsWith("。");
    }

    @ParameterizedTest
    @CsvSource({
        "02/01/1990,順番や年号が分からない",
        "90/1/2,順番や年号が分からない",
        "2.1.2,順番や年号が分からない",
        "020102,世紀も分からない",
        "32874,通し番号",
        "2年1月2日,年号がありません",
        "未定,日付として読めません",
        "1990/02/30,2月30日という日はありません",
        "1990-13-01,13月1日という日はありません",
        "0000-00-00,年が0または不詳",
        "1990-00-05,月が不詳",
        "1490-01-02,年が1850年から"
    })
    void refuses_cells_that_are_ambiguous_or_impossible(String text, String reason) {
        assertThat(reason(text, DateFormat.AUTO)).contains(reason).endsWith("。");
    }

    @ParameterizedTest
    @EnumSource(
            value = DateFormat.class,
            names = {"AUTO", "SLASH"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_declared_form_refuses_the_others_and_names_its_own(DateFormat format) {
        assertThat(reason("1990/1/2", format)).contains("「" + format.example() + "」");
    }

    @Test
    void says_that_an_empty_cell_is_empty() {
        assertThat(reason("　", DateFormat.AUTO)).isEqualTo("日付が空です。");
    }

    @Test
    void writes_no_era_before_meiji() {
        assertThatThrownBy(() -> EraDate.format(LocalDate.of(1867, 1, 1), DateFormat.WAREKI_CODE))
                .isInstanceOf(DateTimeException.class);
    }

    private static LocalDate full(String text, DateFormat format) {
        assertThat(EraDate.parse(text, format)).isInstanceOf(DateReading.Read.class);
        PartialDate date = ((DateReading.Read) EraDate.parse(text, format)).date();
        assertThat(date.original()).isEqualTo(text);
        return date.full().orElseThrow();
    }

    private static String reason(String text, DateFormat format) {
        assertThat(EraDate.parse(text, format)).isInstanceOf(DateReading.Refused.class);
        return ((DateReading.Refused) EraDate.parse(text, format)).reason();
    }
}
