package jp.madoguchi.core.booking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.question.Answer;
import jp.madoguchi.core.question.AnswerRules;
import jp.madoguchi.core.question.Question;
import jp.madoguchi.core.settings.FieldUse;
import org.jspecify.annotations.Nullable;

/** What a city asks for beside the choice of a time, and whether it was given. */
record ContactRules(FieldUse email, FieldUse phone, List<Question> questions, Cautions cautions) {
    private static final Pattern PHONE = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern FILLERS = Pattern.compile("[\\s()\\p{Pd}\u2212\u30FC]");

    List<Problem> problems(ContactForm typed) {
        List<Problem> problems = new ArrayList<>();
        check(problems, "email", email, typed.email(), emailOf(typed) != null);
        check(problems, "phone", phone, typed.phone(), phoneOf(typed) != null);
        problems.addAll(AnswerRules.problems(questions, typed.answers()));
        problems.addAll(cautions.problems(typed));
        return List.copyOf(problems);
    }

    /** The answers to be stored. */
    List<Answer> answersOf(ContactForm typed) {
        return AnswerRules.answers(questions, typed.answers());
    }

    /** The address to be stored; null when the city asks for none or none was given. */
    @Nullable
    String emailOf(ContactForm typed) {
        return email == FieldUse.OFF
                ? null
                : EmailAddress.parse(typed.email()).map(EmailAddress::value).orElse(null);
    }

    /** Ten or eleven digits; null when the city asks for none or none was given. */
    @Nullable
    String phoneOf(ContactForm typed) {
        String digits = FILLERS.matcher(Normalizer.normalize(typed.phone(), Normalizer.Form.NFKC))
                .replaceAll("");
        return phone != FieldUse.OFF && PHONE.matcher(digits).matches() ? digits : null;
    }

    private static void check(List<Problem> problems, String field, FieldUse use, String typed, boolean valid) {
        if (use == FieldUse.OFF || valid) {
            return;
        }
        if (!typed.isBlank()) {
            problems.add(Problem.of(field, "booking." + field + ".form"));
        } else if (use == FieldUse.REQUIRED) {
            problems.add(Problem.of(field, "booking." + field + ".missing"));
        }
    }
}
