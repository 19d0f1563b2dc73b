package jp.madoguchi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardWordsTest {

    private final StandardWords words = new StandardWords();

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "JA")
    void what_the_product_brings_into_a_city_is_there_in_every_language(Language language) {
        assertThat(words.keys(language)).isEqualTo(words.keys(Language.EN)).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "JA")
    void its_placeholders_are_those_of_the_japanese(Language language) {
        for (String japanese : words.keys(language)) {
            String text = words.find(japanese, language).orElseThrow();
            assertThat(SourcePlaceholders.problems(japanese, language, text))
                    .as(text)
                    .isEmpty();
            assertThat(text).doesNotContain("個人番号カード");
        }
    }
}
