package jp.madoguchi.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "髙橋　ツル,高橋ツル",
        "山﨑 翔太,山崎翔太",
        "齋藤,斉藤",
        "齊藤,斎藤",
        "渡邉󠄃,渡辺",
        "渡邊,渡邉",
        "濵田,浜田",
        "濱田,浜田",
        "𠮷田,吉田",
        "葛󠄀城,葛城",
        "神󠄀谷,神谷",
        "なかむら しょうた,ナカムラショウタ",
        "ﾅｶﾑﾗ ｼｮｳﾀ,なかむらしようた",
        "メゾン・ド・ミウラ,メゾンドミウラ",
        "kim　minsu,KIM MINSU",
        "ＫＩＭ,kim",
        "三崎町六合４番地,三崎町六合4番地",
        "栁澤,柳沢",
        "嶋,島"
    })
    void finds_ways_to_write_the_same_name(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other)).isNotEmpty();
    }

    @Test
    void keeps_different_names_apart() {
        assertThat(SearchKey.of("高橋")).isNotEqualTo(SearchKey.of("高崎"));
        assertThat(SearchKey.of("ハハ")).isNotEqualTo(SearchKey.of("パパ"));
    }

    @Test
    void gives_a_latin_name_in_either_order() {
        assertThat(SearchKey.forms("KIM MINSU")).containsExactlyInAnyOrder("KIMMINSU", "MINSUKIM");
        assertThat(SearchKey.forms("Maria da Silva"))
                .containsExactlyInAnyOrder("MARIADASILVA", "SILVAMARIADA", "DASILVAMARIA");
        assertThat(SearchKey.forms("山田　太郎")).containsExactly("山田太郎");
    }

    @Test
    void leaves_a_key_as_it_is() {
        for (String name : new String[] {"髙橋　ツル", "ﾜﾀﾅﾍﾞ・けん", "Nguyễn Văn A", "小\uE000林"}) {
            String key = SearchKey.of(name);
            assertThat(SearchKey.of(key)).isEqualTo(key);
        }
    }

    @Test
    void holds_a_table_of_single_characters_that_fold_in_one_step() {
        assertThat(VariantKanji.forms()).hasSizeGreaterThan(300);
        VariantKanji.forms().forEach((variant, form) -> {
            String written = Character.toString(variant);
            assertThat(variant).isNotEqualTo(form);
            assertThat(VariantKanji.forms()).as(written).doesNotContainKey(form);
            assertThat(Normalizer.normalize(written, Normalizer.Form.NFKC)).isEqualTo(written);
        });
    }
}
