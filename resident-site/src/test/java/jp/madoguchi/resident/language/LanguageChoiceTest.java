package jp.madoguchi.resident.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jp.madoguchi.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt-BR,pt;q=0.9,en;q=0.8 | PT",
                "de-CH,fr;q=0.9,vi;q=0.3 | VI",
                "en;q=0.2, zh-TW;q=0.7 | ZH",
                "ko;q=0, en;q=0.1 | EN",
                "fr,de | JA",
                "ja | JA",
                "*;q=nonsense | JA",
                "'' | JA"
            })
    void the_browsers_first_language_that_we_have_is_taken_and_japanese_for_anything_else(
            String header, Language language) {
        assertThat(LanguageChoice.asked(header)).isEqualTo(language);
    }

    @Test
    void a_browser_that_asks_for_nothing_or_for_far_too_much_reads_japanese() {
        assertThat(LanguageChoice.asked(null)).isEqualTo(Language.JA);
        assertThat(LanguageChoice.asked("en,".repeat(10_000))).isEqualTo(Language.JA);
    }

    @Test
    void a_cookie_that_names_no_language_of_ours_says_nothing() {
        Cookie[] cookies = {new Cookie("other", "en"), new Cookie(LanguageChoice.COOKIE, "tlh")};
        assertThat(LanguageChoice.chosen(cookies)).isEmpty();
        assertThat(LanguageChoice.chosen(null)).isEmpty();
        assertThat(LanguageChoice.chosen(new Cookie[] {new Cookie(LanguageChoice.COOKIE, "easy")}))
                .contains(Language.EASY);
    }
}
