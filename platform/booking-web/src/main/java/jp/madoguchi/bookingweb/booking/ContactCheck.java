package jp.madoguchi.bookingweb.booking;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.text.ReadersWords;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Puts core's problems beside their fields on the form, with what the city asks in the reader's language. */
@Component
class ContactCheck {
    private final ReadersWords words;

    ContactCheck(ReadersWords words) {
        this.words = words;
    }

    void reject(List<Problem> problems, Errors errors) {
        for (Problem problem : problems) {
            Object[] arguments = problem.arguments().stream()
                    .map(argument ->
                            argument instanceof String text ? words.say(text).text() : argument)
                    .toArray();
            errors.rejectValue(problem.field(), problem.key(), arguments, null);
        }
    }
}
