package jp.madoguchi.core.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.Problem;

/** What a place must be before it is stored. */
final class FacilityRules {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,30}");
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{0,30}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1_000;

    private FacilityRules() {}

    static List<Problem> problems(FacilityDetails details) {
        List<Problem> problems = new ArrayList<>();
        if (!CODE.matcher(details.code()).matches()) {
            problems.add(Problem.of("code", "facility.code.form"));
        }
        if (details.name().isBlank()) {
            problems.add(Problem.of("name", "facility.name.missing"));
        }
        if (details.name().length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "facility.name.long", LONGEST_NAME));
        }
        if (!PHONE.matcher(details.phone().strip()).matches()) {
            problems.add(Problem.of("phone", "facility.phone.form"));
        }
        if (details.address().length() > LONGEST_TEXT) {
            problems.add(Problem.of("address", "facility.text.long", LONGEST_TEXT));
        }
        if (details.directions().length() > LONGEST_TEXT) {
            problems.add(Problem.of("directions", "facility.text.long", LONGEST_TEXT));
        }
        if (details.papers().length() > LONGEST_TEXT) {
            problems.add(Problem.of("papers", "facility.text.long", LONGEST_TEXT));
        }
        if (CardName.isWrongIn(details.name() + details.directions() + details.papers())) {
            problems.add(Problem.of("papers", "facility.card-name", CardName.OF_THE_LAW));
        }
        return List.copyOf(problems);
    }
}
