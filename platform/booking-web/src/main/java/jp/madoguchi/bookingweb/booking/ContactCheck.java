package jp.madoguchi.bookingweb.booking;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.validation.Errors;

/** Puts core's problems beside their fields on the form. */
final class ContactCheck {

    private ContactCheck() {}

    static void reject(List<Problem> problems, Errors errors) {
        for (Problem problem : problems) {
            errors.rejectValue(
                    problem.field(), problem.key(), problem.arguments().toArray(), null);
        }
    }
}
