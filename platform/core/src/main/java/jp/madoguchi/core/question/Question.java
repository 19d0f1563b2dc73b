package jp.madoguchi.core.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.core.settings.FieldUse;

/**
 * Something that is asked before a booking.
 *
 * @param code name of its field in forms
 * @param use never {@link FieldUse#OFF} where it is asked
 * @param hint beside the question; "" for none
 * @param longest characters (code points) of a text
 * @param choices of a kind that has them, in order
 */
public record Question(
        String code, QuestionKind kind, FieldUse use, String text, String hint, int longest, List<Choice> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether nobody may leave it out. */
    public boolean required() {
        return use == FieldUse.REQUIRED;
    }

    /** The choice of a code. */
    public Optional<Choice> choice(String chosen) {
        return choices.stream().filter(choice -> choice.code().equals(chosen)).findFirst();
    }

    /** All that was written for it, in the order in which it is read. */
    public List<String> words() {
        return Stream.concat(
                        Stream.of(text, hint),
                        choices.stream().flatMap(choice -> Stream.of(choice.label(), choice.sentence())))
                .toList();
    }

    /** Name of its field in forms that bind to {@code answers}. */
    public String field() {
        return "answers[" + code + "]";
    }
}
