package jp.madoguchi.core.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.base.importing.MyNumberCheck;
import jp.madoguchi.core.kernel.Problem;

/** What is wrong with answers, and what of them is kept: pure. */
public final class AnswerRules {

    private static final Pattern TELEPHONE = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern FILLERS = Pattern.compile("[\\s()\\p{Pd}\u2212\u30FC]");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\s]+");
    private static final Pattern NUMBERS = Pattern.compile("[\\p{Nd}\\s\\p{Pd}]{12,}");

    private AnswerRules() {}

    /** The problems in the order of the questions; empty when all is well. An answer to another question is ignored. */
    public static List<Problem> problems(List<Question> questions, Map<String, String> typed) {
        List<Problem> problems = new ArrayList<>();
        questions.forEach(question ->
                problem(question, typed.getOrDefault(question.code(), "")).ifPresent(problems::add));
        return List.copyOf(problems);
    }

    /** The answers that were given, as they are kept. Only for answers without problems. */
    public static List<Answer> answers(List<Question> questions, Map<String, String> typed) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            String given = plain(typed.getOrDefault(question.code(), ""));
            if (given.isEmpty()) {
                continue;
            }
            if (question.kind().hasChoices()) {
                question.choice(given)
                        .ifPresent(choice -> answers.add(
                                new Answer(question.code(), question.text(), choice.label(), choice.sentence())));
            } else {
                String kept = question.kind() == QuestionKind.TELEPHONE ? digits(given) : given;
                answers.add(new Answer(question.code(), question.text(), kept, ""));
            }
        }
        return List.copyOf(answers);
    }

    private static Optional<Problem> problem(Question question, String typed) {
        String given = plain(typed);
        if (given.isEmpty()) {
            return question.required() ? Optional.of(of(question, "missing", question.text())) : Optional.empty();
        }
        return switch (question.kind()) {
            case YES_NO, CHOICE -> chosen(question, given);
            case TELEPHONE ->
                TELEPHONE.matcher(digits(given)).matches()
                        ? Optional.empty()
                        : Optional.of(of(question, "telephone", question.text()));
            case TEXT -> written(question, given);
        };
    }

    private static Optional<Problem> chosen(Question question, String given) {
        Optional<Choice> choice = question.choice(given);
        if (choice.isEmpty()) {
            return Optional.of(of(question, "unknown", question.text()));
        }
        return choice.filter(each -> each.effect() == ChoiceEffect.STOP)
                .map(each -> of(question, "stopped", each.sentence()));
    }

    private static Optional<Problem> written(Question question, String given) {
        int length = given.codePointCount(0, given.length());
        if (length > question.longest()) {
            return Optional.of(of(question, "long", question.text(), question.longest(), length - question.longest()));
        }
        boolean myNumber = NUMBERS.matcher(given)
                .results()
                .anyMatch(found -> MyNumberCheck.passes(found.group().strip()));
        return myNumber ? Optional.of(of(question, "my-number", question.text())) : Optional.empty();
    }

    private static Problem of(Question question, String key, Object... arguments) {
        return Problem.of(question.field(), "question." + key, arguments);
    }

    /** One line without control characters. */
    private static String plain(String typed) {
        return BREAKS.matcher(typed).replaceAll(" ").strip();
    }

    private static String digits(String typed) {
        return FILLERS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
