package jp.madoguchi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.core.kernel.Problem;
import org.junit.jupiter.api.Test;

class NamedTextTest {

    private static final Placeholder CITY = new Placeholder(0, "市名", false, "三浦市");
    private static final Placeholder NUMBER = new Placeholder(1, "受付番号", true, "A1");
    private static final EditableText LETTER =
            new EditableText("mail.text.completed", TextPlace.MAIL, "ご予約です。\n{受付番号}", List.of(CITY, NUMBER));
    private static final EditableText BUTTON = new EditableText("home.start", TextPlace.HOME, "予約する", List.of());

    @Test
    void editors_read_names_where_the_product_has_numbers() {
        assertThat(NamedText.of("【{0}】番号は{1}、It''s", List.of(CITY, NUMBER))).isEqualTo("【{市名}】番号は{受付番号}、It's");
    }

    @Test
    void an_apostrophe_is_an_apostrophe_and_hides_no_fact() {
        String typed = "It's {市名}: '{受付番号}'";
        assertThat(NamedText.problems(LETTER, typed)).isEmpty();
        assertThat(new MessageFormat(NamedText.pattern(typed, LETTER.placeholders()), Locale.JAPAN)
                        .format(new Object[] {"久留米市", "B2"}))
                .isEqualTo("It's 久留米市: 'B2'");
        assertThat(NamedText.sample(typed, LETTER.placeholders())).isEqualTo("It's 三浦市: 'A1'");
    }

    @Test
    void says_what_is_wrong_with_a_fact() {
        assertThat(keys(LETTER, "{市長}の{市名}")).containsExactly("text.placeholder.unknown", "text.placeholder.missing");
        assertThat(keys(LETTER, "{0} {受付番号}")).containsExactly("text.placeholder.unknown");
        assertThat(keys(LETTER, "{受付番号} {市名")).containsExactly("text.brace");
        assertThat(keys(LETTER, "{受付番号} 市名}")).containsExactly("text.brace");
        assertThat(keys(LETTER, "{{受付番号}}")).containsExactly("text.brace");
        assertThat(keys(LETTER, "{受付番号,number}"))
                .containsExactly("text.placeholder.unknown", "text.placeholder.missing");
        assertThat(keys(BUTTON, "{市名}へ")).containsExactly("text.placeholder.none");
    }

    @Test
    void says_what_is_wrong_with_the_words() {
        assertThat(keys(BUTTON, "")).containsExactly("text.missing");
        assertThat(keys(BUTTON, "個人番号カードを予約する")).containsExactly("text.word.card");
        assertThat(keys(BUTTON, "予約\nする")).containsExactly("text.line");
        assertThat(keys(BUTTON, "あ".repeat(61))).containsExactly("text.long");
        assertThat(keys(LETTER, "{受付番号}\n" + "あ".repeat(3_900))).isEmpty();
    }

    private static List<String> keys(EditableText text, String typed) {
        return NamedText.problems(text, typed).stream().map(Problem::key).toList();
    }
}
