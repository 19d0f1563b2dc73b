package jp.madoguchi.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.Problem;

/** What a city may not ask, and what a question needs: pure. */
final class QuestionDraftRules {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_CHOICES = 10;

    /** Secrets and numbers that no field of the product takes, however it is asked. */
    private static final Pattern SECRET = Pattern.compile("暗証番号|個人番号(?!カード)|住民票コード|パスワード|マイナンバー(?!カード)");

    /** What a person would write about who they are (松阪 2(3)カ, 京都 3(1)ア(ｶ)). */
    private static final Pattern PERSON = Pattern.compile("氏名|名前|住所|生年月日|誕生日|性別|ふりがな|フリガナ|本籍");

    private QuestionDraftRules() {}

    static List<Problem> problems(QuestionDraft draft, boolean textsAllowed) {
        List<Problem> problems = new ArrayList<>();
        text(problems, "text", draft.text(), LONGEST_TEXT, true);
        text(problems, "hint", draft.hint(), LONGEST_TEXT, false);
        if (draft.kind() == QuestionKind.TEXT) {
            if (!textsAllowed) {
                problems.add(Problem.of("", "question-desk.texts-off"));
            }
            if (PERSON.matcher(draft.text() + draft.hint()).find()) {
                problems.add(Problem.of("text", "question-desk.person"));
            }
            if (draft.longest() < 1 || draft.longest() > QuestionDraft.LONGEST) {
                problems.add(Problem.of("longest", "question-desk.longest", QuestionDraft.LONGEST));
            }
        } else {
            choices(problems, draft);
        }
        return List.copyOf(problems);
    }

    private static void choices(List<Problem> problems, QuestionDraft draft) {
        List<Choice> choices = draft.choices();
        if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
            problems.add(Problem.of("choices", "question-desk.choices", 2, MOST_CHOICES));
        }
        if (choices.stream().map(Choice::label).distinct().count() < choices.size()) {
            problems.add(Problem.of("choices", "question-desk.twice"));
        }
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            text(problems, "choices[" + i + "].label", choice.label(), LONGEST_LABEL, true);
            text(
                    problems,
                    "choices[" + i + "].sentence",
                    choice.sentence(),
                    LONGEST_TEXT,
                    choice.effect() != ChoiceEffect.NONE);
        }
        if (!choices.isEmpty() && choices.stream().allMatch(choice -> choice.effect() == ChoiceEffect.STOP)) {
            problems.add(Problem.of("choices", "question-desk.all-stop"));
        }
    }

    private static void text(List<Problem> problems, String field, String text, int longest, boolean needed) {
        if (needed && text.isBlank()) {
            problems.add(Problem.of(field, "question-desk.missing"));
        } else if (text.codePointCount(0, text.length()) > longest) {
            problems.add(Problem.of(field, "question-desk.long", longest));
        } else if (SECRET.matcher(text).find()) {
            problems.add(Problem.of(field, "question-desk.secret"));
        } else if (CardName.isWrongIn(text)) {
            problems.add(Problem.of(field, "text.word.card", CardName.OF_THE_LAW));
        }
    }
}
