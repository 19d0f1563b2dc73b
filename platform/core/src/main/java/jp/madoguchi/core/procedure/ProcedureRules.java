package jp.madoguchi.core.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.Problem;

/** What a procedure must be before it is stored. */
final class ProcedureRules {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,30}");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_VISIT = 240;

    private ProcedureRules() {}

    static List<Problem> problems(ProcedureDetails details) {
        List<Problem> problems = new ArrayList<>();
        if (!CODE.matcher(details.code()).matches()) {
            problems.add(Problem.of("code", "procedure.code.form"));
        }
        if (details.name().isBlank() || details.name().length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "procedure.name.length", LONGEST_NAME));
        } else if (CardName.isWrongIn(details.name())) {
            problems.add(Problem.of("name", "procedure.card-name", CardName.OF_THE_LAW));
        }
        if (!CODE.matcher(details.terms().slotGroup()).matches()) {
            problems.add(Problem.of("slotGroup", "procedure.group.form"));
        }
        int minutes = details.terms().minutes();
        if (minutes < 0 || minutes > LONGEST_VISIT) {
            problems.add(Problem.of("minutes", "procedure.minutes", LONGEST_VISIT));
        }
        text(problems, "papers", details.papers());
        text(problems, "script", details.script());
        if (CardName.isWrongIn(details.papers())) {
            problems.add(Problem.of("papers", "procedure.card-name", CardName.OF_THE_LAW));
        }
        return List.copyOf(problems);
    }

    private static void text(List<Problem> problems, String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            problems.add(Problem.of(field, "procedure.text.long", LONGEST_TEXT));
        }
    }
}
