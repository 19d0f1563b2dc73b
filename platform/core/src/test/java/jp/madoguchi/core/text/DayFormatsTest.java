package jp.madoguchi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DayFormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalTime HALF_PAST_ONE = LocalTime.of(13, 30);

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA   | 11月21日（土）        | 2026年11月21日（土） 13時30分               | 11/21（土）",
                "EASY | 11月21日（土）        | 2026年11月21日（土） 午後1時30分            | 11/21（土）",
                "EN   | Sat, 21 Nov           | Sat, 21 Nov 2026 13:30                      | 21 Nov (Sat)",
                "ZH   | 11月21日（周六）      | 2026年11月21日（周六） 13:30                | 11/21（周六）",
                "KO   | 11월 21일(토)         | 2026년 11월 21일(토) 13시 30분              | 11/21(토)",
                "PT   | sáb., 21 de novembro  | sáb., 21 de novembro de 2026 13:30          | 21/11 (sáb.)",
                "VI   | Thứ Bảy, 21/11        | Thứ Bảy, 21/11/2026 13:30                   | 21/11 (Th 7)"
            })
    void writes_days_and_times_as_the_readers_of_a_language_do(
            Language language, String day, String full, String brief) {
        DayFormats words = DayFormats.of(language);
        assertThat(words.day(DAY)).isEqualTo(day);
        assertThat(words.fullAt(DAY, HALF_PAST_ONE)).isEqualTo(full);
        assertThat(words.shortDay(DAY) + words.weekdayBeside(DAY)).isEqualTo(brief);
    }

    @Test
    void noon_is_the_zeroth_hour_of_the_afternoon_in_plain_japanese_and_a_whole_hour_has_no_minutes() {
        assertThat(DayFormats.of(Language.EASY).time(LocalTime.NOON)).isEqualTo("午後0時");
        assertThat(DayFormats.of(Language.JA).time(LocalTime.of(9, 0))).isEqualTo("9時");
    }

    @Test
    void a_request_without_a_language_is_answered_in_japanese_whatever_the_machine_speaks() {
        assertThat(Language.current()).isEqualTo(Language.JA);
        LocaleContextHolder.setLocale(Locale.of("tlh"));
        assertThat(Language.current()).isEqualTo(Language.JA);
        LocaleContextHolder.setLocale(Locale.of("pt", "PT"));
        assertThat(Language.current()).isEqualTo(Language.PT);
        LocaleContextHolder.setLocale(Language.EASY.locale());
        assertThat(Language.current()).isEqualTo(Language.EASY);
    }
}
