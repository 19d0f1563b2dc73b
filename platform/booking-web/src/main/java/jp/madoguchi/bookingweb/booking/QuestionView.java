package jp.madoguchi.bookingweb.booking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.madoguchi.core.question.Answer;
import jp.madoguchi.core.question.AnswerRules;
import jp.madoguchi.core.question.Choice;
import jp.madoguchi.core.question.ChoiceEffect;
import jp.madoguchi.core.question.Question;

/**
 * A question with what was answered, ready for its template. Hides itself in {@link #toString()}.
 *
 * @param field its name and id in the form
 * @param answer as it was typed; "" for none
 * @param shown the answer in words; "" for none
 * @param errors sentences about the answer
 */
public record QuestionView(Question question, String field, String answer, String shown, List<String> errors) {

    /**
     * Questions as a form shows them.
     *
     * @param errors of a field
     */
    public static List<QuestionView> of(
            List<Question> questions, Map<String, String> typed, Function<String, List<String>> errors) {
        return questions.stream()
                .map(question -> new QuestionView(
                        question,
                        question.field(),
                        typed.getOrDefault(question.code(), ""),
                        AnswerRules.answers(List.of(question), typed).stream()
                                .findFirst()
                                .map(Answer::answer)
                                .orElse(""),
                        errors.apply(question.field())))
                .toList();
    }

    public boolean chosen(Choice choice) {
        return choice.code().equals(answer);
    }

    /** Whether the sentence stands beside the answer before it is chosen: what stops is said when it stops. */
    public boolean hinted(Choice choice) {
        return choice.effect() == ChoiceEffect.HINT;
    }

    /** The sentence that the answer brings; "" for none. */
    public String note() {
        return question.choice(answer).map(Choice::sentence).orElse("");
    }

    @Override
    public String toString() {
        return "QuestionView[" + question.code() + "]";
    }
}
