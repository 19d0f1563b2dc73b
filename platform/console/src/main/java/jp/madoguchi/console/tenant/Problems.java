package jp.madoguchi.console.tenant;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.validation.BindingResult;

/** Puts what the life cycle refused beside the fields that it is about. */
final class Problems {

    private Problems() {}

    static void into(BindingResult typed, List<Problem> problems) {
        for (Problem problem : problems) {
            Object[] arguments = problem.arguments().toArray();
            if (problem.field().isEmpty()) {
                typed.reject(problem.key(), arguments, null);
            } else {
                typed.rejectValue(problem.field(), problem.key(), arguments, null);
            }
        }
    }
}
