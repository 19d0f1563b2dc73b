package jp.madoguchi.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.OperatorRights;

/** What may be asked for, and what the city's settings make of it. */
final class VisitRules {

    private static final Set<Integer> MINUTES = Set.of(15, 30, 60);
    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 500;

    private VisitRules() {}

    static List<Problem> problems(VisitRequest request, OperatorConsent consent, OperatorRights most) {
        if (consent == OperatorConsent.NEVER) {
            return List.of(Problem.of("", "visit.refused.never"));
        }
        List<Problem> problems = new ArrayList<>();
        int length = request.reason().codePointCount(0, request.reason().length());
        if (length < REASON_LEAST || length > REASON_MOST) {
            problems.add(Problem.of("reason", "visit.problem.reason", REASON_LEAST, REASON_MOST));
        }
        if (!MINUTES.contains(request.minutes())) {
            problems.add(Problem.of("minutes", "visit.problem.minutes"));
        }
        if (most == OperatorRights.VIEW_ONLY && !request.scope().viewOnly()) {
            problems.add(Problem.of("group", "visit.problem.view-only"));
        }
        return List.copyOf(problems);
    }
}
