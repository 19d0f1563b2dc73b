package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.PublishMode;
import org.jspecify.annotations.Nullable;

/** What a place's horizon must be. */
final class HorizonRules {
    private static final int MOST_AHEAD = 400;
    private static final int MOST_YEARS = 3;

    private HorizonRules() {}

    static List<Problem> problems(PlaceHorizon place, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        LocalDate firstDate = place.firstDate();
        LocalDate until = place.until();
        if (firstDate != null && firstDate.isAfter(today.plusYears(MOST_YEARS))) {
            problems.add(Problem.of("firstDate", "slot.horizon.far"));
        }
        if (place.firstAfter() != null && !within(place.firstAfter(), 0)) {
            problems.add(Problem.of("firstAfter", "slot.horizon.first-after"));
        }
        if (needsAhead(place) && !within(place.ahead(), 1)) {
            problems.add(Problem.of("ahead", "slot.horizon.ahead"));
        }
        if (place.mode() == PublishMode.FIXED_DATE) {
            if (until == null || until.isBefore(today)) {
                problems.add(Problem.of("until", "slot.horizon.until"));
            } else if (until.isAfter(today.plusYears(MOST_YEARS))) {
                problems.add(Problem.of("until", "slot.horizon.far"));
            } else if (place.firstDay(today).isAfter(until)) {
                problems.add(Problem.of("until", "slot.horizon.crossed"));
            }
        }
        return problems;
    }

    private static boolean needsAhead(PlaceHorizon place) {
        return place.mode() == PublishMode.ROLLING_DAYS || place.mode() == PublishMode.WEEKLY_RELEASE;
    }

    private static boolean within(@Nullable Integer number, int least) {
        return number != null && number >= least && number <= MOST_AHEAD;
    }
}
