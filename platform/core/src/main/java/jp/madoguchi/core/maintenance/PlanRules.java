package jp.madoguchi.core.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;

/** What a plan must say. */
final class PlanRules {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int TEXT_MOST = 500;
    private static final int EMERGENCY_LEAST = 10;
    private static final int NAMED_AT_MOST = 5;

    private PlanRules() {}

    static List<Problem> problems(PlanCommand plan, List<CityTerms> terms, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (plan.cities().isEmpty()) {
            problems.add(Problem.of("cities", "maintenance.problem.no-city"));
        }
        if (!plan.startsAt().isAfter(now)) {
            problems.add(Problem.of("startDate", "maintenance.problem.past"));
        }
        if (!plan.endsAt().isAfter(plan.startsAt())) {
            problems.add(Problem.of("endDate", "maintenance.problem.order"));
        } else if (Duration.between(plan.startsAt(), plan.endsAt()).compareTo(LONGEST) > 0) {
            problems.add(Problem.of("endDate", "maintenance.problem.too-long", LONGEST.toDays()));
        }
        text(problems, "textResidents", plan.textResidents(), plan.stops().touches(Site.RESIDENTS));
        text(problems, "textStaff", plan.textStaff(), true);
        List<CityTerms> late = insideLead(plan.startsAt(), terms, LocalDate.ofInstant(now, JapanTime.ZONE));
        if (!late.isEmpty()
                && plan.emergency().codePointCount(0, plan.emergency().length()) < EMERGENCY_LEAST) {
            problems.add(Problem.of("emergency", "maintenance.problem.lead", names(late), EMERGENCY_LEAST));
        }
        return List.copyOf(problems);
    }

    /** The cities that wanted to be told earlier. */
    static List<CityTerms> insideLead(Instant startsAt, List<CityTerms> terms, LocalDate today) {
        return terms.stream()
                .filter(city -> LeadTime.tooLate(startsAt, city.leadDays(), today))
                .toList();
    }

    private static void text(List<Problem> problems, String field, String text, boolean needed) {
        if ((needed && text.isEmpty()) || text.length() > TEXT_MOST) {
            problems.add(Problem.of(field, "maintenance.problem.text", TEXT_MOST));
        }
    }

    private static String names(List<CityTerms> late) {
        String names = late.stream()
                .limit(NAMED_AT_MOST)
                .map(city -> city.name() + "（" + city.leadDays() + "日前）")
                .collect(Collectors.joining("、"));
        return late.size() > NAMED_AT_MOST ? names + "ほか" + (late.size() - NAMED_AT_MOST) + "市" : names;
    }
}
