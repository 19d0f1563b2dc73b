package jp.madoguchi.core.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.MaintenanceApproval;
import jp.madoguchi.core.tenancy.Tenancy;

/** When an answer can be kept. */
final class AnswerRules {

    private static final int WORDS_MOST = 2000;
    private static final int NAME_MOST = 100;

    private AnswerRules() {}

    static List<Problem> problems(CityStop stop, Decision decision, String name, String words, Instant now) {
        if (!stop.city().equals(Tenancy.current().code())) {
            throw new IllegalArgumentException("The stop is not one of the bound city");
        }
        if (stop.stop().phase(now) != Stop.Phase.PLANNED) {
            return List.of(Problem.of("", "maintenance.problem.too-late"));
        }
        if (!stop.needsApproval()) {
            return List.of(Problem.of("", "maintenance.problem.no-answer-needed"));
        }
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > NAME_MOST) {
            problems.add(Problem.of("name", "maintenance.problem.name", NAME_MOST));
        }
        boolean wordsNeeded = decision == Decision.REFUSED || stop.approval() == MaintenanceApproval.WRITTEN;
        if (wordsNeeded && words.isBlank()) {
            problems.add(Problem.of(
                    "words",
                    decision == Decision.REFUSED ? "maintenance.problem.reason" : "maintenance.problem.words"));
        } else if (words.length() > WORDS_MOST) {
            problems.add(Problem.of("words", "maintenance.problem.long", WORDS_MOST));
        }
        return List.copyOf(problems);
    }
}
