package jp.madoguchi.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final Question AGENT = new Question(
            "q1",
            QuestionKind.YES_NO,
            FieldUse.REQUIRED,
            "ご本人が来庁しますか",
            "",
            0,
            List.of(
                    new Choice("yes", "はい", ChoiceEffect.NONE, ""),
                    new Choice("no", "いいえ", ChoiceEffect.STOP, "代理の方が来庁する場合は、お電話でご予約ください。")));
    private static final Question PAPER = new Question(
            "q2",
            QuestionKind.CHOICE,
            FieldUse.OPTIONAL,
            "お持ちの本人確認書類",
            "",
            0,
            List.of(
                    new Choice("c1", "運転免許証", ChoiceEffect.NONE, ""),
                    new Choice("c2", "健康保険の資格確認書", ChoiceEffect.HINT, "もう1点お持ちください。")));
    private static final Question HELP =
            new Question("q3", QuestionKind.TEXT, FieldUse.OPTIONAL, "お手伝いが必要なこと", "", 10, List.of());
    private static final List<Question> ALL = List.of(AGENT, PAPER, HELP);

    @Test
    @Requirement({"R090", "R094"})
    void a_required_question_must_be_answered_and_an_optional_one_may_be_left_out() {
        assertThat(problems(Map.of())).containsExactly(Problem.of("answers[q1]", "question.missing", "ご本人が来庁しますか"));
        assertThat(problems(Map.of("q1", "yes"))).isEmpty();
    }

    @Test
    @Requirement("R090")
    void an_answer_may_stop_the_booking_with_the_citys_sentence() {
        assertThat(problems(Map.of("q1", "no")))
                .containsExactly(Problem.of("answers[q1]", "question.stopped", "代理の方が来庁する場合は、お電話でご予約ください。"));
    }

    @Test
    void an_answer_that_nobody_offered_is_refused() {
        assertThat(keys(Map.of("q1", "maybe", "q2", "c9"))).containsExactly("question.unknown", "question.unknown");
    }

    @Test
    void a_text_of_10000_characters_is_told_by_how_much_it_is_too_long() {
        assertThat(problems(Map.of("q1", "yes", "q3", "車".repeat(10_000))))
                .containsExactly(Problem.of("answers[q3]", "question.long", "お手伝いが必要なこと", 10, 9_990));
    }

    @Test
    void emoji_and_characters_beyond_the_bmp_count_as_one() {
        assertThat(keys(Map.of("q1", "yes", "q3", "🦽𠮷🦽𠮷🦽𠮷🦽𠮷🦽𠮷"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789018", "１２３４－５６７８－９０１８", "1234 5678 9018です"})
    @Requirement({"R092", "R093"})
    void an_individual_number_is_never_taken(String typed) {
        Question wide = new Question("q3", QuestionKind.TEXT, FieldUse.OPTIONAL, "ご用件", "", 100, List.of());

        assertThat(AnswerRules.problems(List.of(wide), Map.of("q3", typed))
                        .getFirst()
                        .key())
                .isEqualTo("question.my-number");
    }

    @Test
    void answers_are_kept_in_words_with_the_note_that_they_brought() {
        assertThat(AnswerRules.answers(ALL, Map.of("q1", "yes", "q2", "c2", "q3", " 車いす\r\nです\u0000 ", "q9", "x")))
                .containsExactly(
                        new Answer("q1", "ご本人が来庁しますか", "はい", ""),
                        new Answer("q2", "お持ちの本人確認書類", "健康保険の資格確認書", "もう1点お持ちください。"),
                        new Answer("q3", "お手伝いが必要なこと", "車いす です", ""));
    }

    @Test
    void a_fax_number_is_kept_as_digits_however_it_was_typed() {
        Question fax =
                new Question("contact-fax", QuestionKind.TELEPHONE, FieldUse.OPTIONAL, "FAX番号", "", 20, List.of());

        assertThat(AnswerRules.answers(List.of(fax), Map.of("contact-fax", "０４６－８８２－１１１１"))
                        .getFirst()
                        .answer())
                .isEqualTo("0468821111");
        assertThat(AnswerRules.problems(List.of(fax), Map.of("contact-fax", "なし"))
                        .getFirst()
                        .key())
                .isEqualTo("question.telephone");
    }

    private static List<Problem> problems(Map<String, String> typed) {
        return AnswerRules.problems(ALL, typed);
    }

    private static List<String> keys(Map<String, String> typed) {
        return problems(typed).stream().map(Problem::key).toList();
    }
}
