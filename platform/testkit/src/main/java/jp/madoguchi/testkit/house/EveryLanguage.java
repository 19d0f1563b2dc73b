package jp.madoguchi.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.testkit.house.Bundles.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every language of the residents. A bundle or key on the class path that is not named as the staff's is
 * the residents', and has to be there in every language.
 */
public abstract class EveryLanguage {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern AS_PRINTED = Pattern.compile("「[^」]*」");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern HUMBLE = Pattern.compile("いただ[きくい]|お手数|恐れ入|承り|ございま|くださいませ");

    private final List<Bundle> bundles;

    /**
     * @param staffBundles names of bundles that only staff read
     * @param staffKeys beginnings of keys that only staff read
     */
    protected EveryLanguage(Set<String> staffBundles, List<String> staffKeys) throws IOException {
        this.bundles = Bundles.read(staffBundles, staffKeys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja_JP_EASY", "en", "zh", "ko", "pt", "vi"})
    void every_text_is_there_and_no_other(String language) {
        for (Bundle bundle : bundles) {
            assertThat(bundle.in(language).keySet())
                    .as("messages/%s_%s.properties", bundle.name(), language)
                    .containsExactlyInAnyOrderElementsOf(bundle.japanese().keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja_JP_EASY", "en", "zh", "ko", "pt", "vi"})
    void every_text_takes_the_same_facts_and_can_be_formatted(String language) {
        each(language, (key, japanese, text) -> {
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(japanese));
            assertThat(text).as("%s: typographic apostrophes only (’)", key).doesNotContain("'");
            if (!placeholders(text).isEmpty()) {
                new MessageFormat(text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "pt", "vi"})
    void nothing_is_left_in_japanese_but_what_is_printed_so_on_paper(String language) {
        each(
                language,
                (key, japanese, text) -> assertThat(AS_PRINTED.matcher(text).replaceAll(""))
                        .as(key)
                        .doesNotContainPattern(JAPANESE));
    }

    @Test
    void chinese_holds_no_kana_and_is_no_copy_of_the_japanese() {
        each("zh", (key, japanese, text) -> {
            assertThat(AS_PRINTED.matcher(text).replaceAll("")).as(key).doesNotContainPattern(KANA);
            if (KANA.matcher(japanese).find()) {
                assertThat(text).as(key).isNotEqualTo(japanese);
            }
        });
    }

    @Test
    void plain_japanese_is_plain() {
        each(
                "ja_JP_EASY",
                (key, japanese, text) ->
                        assertThat(text).as(key).doesNotContainPattern(HUMBLE).doesNotContain("個人番号カード"));
    }

    private interface Check {
        void of(String key, String japanese, String text);
    }

    private void each(String language, Check check) {
        for (Bundle bundle : bundles) {
            bundle.japanese().forEach((key, japanese) -> {
                String text = bundle.in(language).get(key);
                if (text != null) {
                    check.of(key + " (" + language + ")", japanese, text);
                }
            });
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
