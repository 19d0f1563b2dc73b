package jp.madoguchi.core.maintenance;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.Problem;

/** What became of planning, extending, ending or cancelling a stop. */
public sealed interface PlanResult {

    record Done(UUID id) implements PlanResult {}

    record Refused(List<Problem> problems) implements PlanResult {}

    /** A refusal for one reason. */
    static PlanResult refused(String field, String key, Object... arguments) {
        return new Refused(List.of(Problem.of(field, key, arguments)));
    }
}
