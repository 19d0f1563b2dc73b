package jp.madoguchi.core.facility;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What weekly hours must be before they are stored. A problem's field is {@code hours[n]}, n from 0. */
final class HoursRules {
    private static final Set<Integer> SLOT_MINUTES = Set.of(10, 15, 20, 30, 60);
    private static final int MOST_PLACES = 999;

    private HoursRules() {}

    static List<Problem> problems(List<WeeklyHours> hours) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            String field = "hours[" + i + "]";
            WeeklyHours session = hours.get(i);
            String key = problem(session);
            if (key != null) {
                problems.add(Problem.of(field, key));
            } else if (overlapsEarlier(hours, i)) {
                problems.add(Problem.of(field, "facility.hours.overlap"));
            }
        }
        return List.copyOf(problems);
    }

    private static @Nullable String problem(WeeklyHours session) {
        if (!session.opens().isBefore(session.closes())) {
            return "facility.hours.order";
        }
        if (!SLOT_MINUTES.contains(session.slotMinutes())) {
            return "facility.hours.minutes";
        }
        if (Duration.between(session.opens(), session.closes()).toMinutes() < session.slotMinutes()) {
            return "facility.hours.short";
        }
        if (session.capacity() < 1 || session.capacity() > MOST_PLACES) {
            return "facility.hours.capacity";
        }
        LocalTime last = session.lastReception();
        return last != null && (last.isBefore(session.opens()) || last.isAfter(session.closes()))
                ? "facility.hours.last"
                : null;
    }

    private static boolean overlapsEarlier(List<WeeklyHours> hours, int index) {
        WeeklyHours session = hours.get(index);
        return hours.subList(0, index).stream()
                .filter(other -> other.day() == session.day())
                .anyMatch(other -> other.opens().isBefore(session.closes())
                        && session.opens().isBefore(other.closes()));
    }
}
