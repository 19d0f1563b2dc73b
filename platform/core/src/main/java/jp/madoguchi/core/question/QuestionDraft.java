package jp.madoguchi.core.question;

import java.util.List;
import jp.madoguchi.core.settings.FieldUse;

/**
 * A question as staff type it.
 *
 * @param longest characters of a text; not looked at for other kinds
 * @param choices in order; of a yes or no, はい and いいえ
 */
public record QuestionDraft(
        QuestionKind kind, FieldUse use, String text, String hint, int longest, List<Choice> choices) {

    /** Characters of a text at most. */
    public static final int LONGEST = 200;

    public QuestionDraft {
        choices = List.copyOf(choices);
    }

    /** A question that is not there yet. */
    public static QuestionDraft of(QuestionKind kind) {
        List<Choice> choices = kind == QuestionKind.YES_NO
                ? List.of(
                        new Choice("yes", "はい", ChoiceEffect.NONE, ""), new Choice("no", "いいえ", ChoiceEffect.NONE, ""))
                : List.of();
        return new QuestionDraft(kind, FieldUse.REQUIRED, "", "", 50, choices);
    }

    /** A question as it stands. */
    public static QuestionDraft of(Question question) {
        return new QuestionDraft(
                question.kind(),
                question.use(),
                question.text(),
                question.hint(),
                question.longest(),
                question.choices());
    }

    /** As residents would see it. */
    public Question preview() {
        return new Question("preview", kind, use, text, hint, longest, choices);
    }
}
