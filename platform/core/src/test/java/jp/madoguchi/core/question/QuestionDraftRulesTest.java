package jp.madoguchi.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionDraftRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"暗証番号は覚えていますか", "個人番号を入力してください", "マイナンバーを入力してください", "住民票コードは"})
    void a_secret_is_never_asked_for(String text) {
        assertThat(keys(yesNo(text, ChoiceEffect.NONE))).containsExactly("question-desk.secret");
    }

    @Test
    void the_card_may_be_named() {
        assertThat(keys(yesNo("マイナンバーカードをお持ちですか", ChoiceEffect.NONE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"お名前をどうぞ", "ご住所", "お子さまの生年月日"})
    @Requirement({"R092", "R093"})
    void no_text_may_ask_who_a_person_is(String text) {
        QuestionDraft draft = new QuestionDraft(QuestionKind.TEXT, FieldUse.OPTIONAL, text, "", 50, List.of());

        assertThat(QuestionDraftRules.problems(draft, true))
                .containsExactly(Problem.of("text", "question-desk.person"));
    }

    @Test
    @Requirement("R092")
    void a_city_that_takes_no_texts_has_no_question_with_one() {
        QuestionDraft draft = new QuestionDraft(QuestionKind.TEXT, FieldUse.OPTIONAL, "ご用件", "", 50, List.of());

        assertThat(QuestionDraftRules.problems(draft, false))
                .containsExactly(Problem.of("", "question-desk.texts-off"));
    }

    @Test
    void an_answer_that_stops_needs_a_sentence_and_one_answer_must_be_left() {
        QuestionDraft draft = new QuestionDraft(
                QuestionKind.YES_NO,
                FieldUse.REQUIRED,
                "来庁されますか",
                "",
                0,
                List.of(
                        new Choice("yes", "はい", ChoiceEffect.STOP, "お電話ください。"),
                        new Choice("no", "いいえ", ChoiceEffect.STOP, "")));

        assertThat(keys(draft)).containsExactly("question-desk.missing", "question-desk.all-stop");
    }

    private static QuestionDraft yesNo(String text, ChoiceEffect effect) {
        return new QuestionDraft(
                QuestionKind.YES_NO,
                FieldUse.REQUIRED,
                text,
                "",
                0,
                List.of(new Choice("yes", "はい", effect, ""), new Choice("no", "いいえ", effect, "")));
    }

    private static List<String> keys(QuestionDraft draft) {
        return QuestionDraftRules.problems(draft, true).stream()
                .map(Problem::key)
                .toList();
    }
}
