package jp.madoguchi.core.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What the sessions of a day must be before they are stored. A problem's field is {@code sessions[n]}, n from 1. */
final class SessionRules {
    private static final Set<Integer> SLOT_MINUTES = Set.of(10, 15, 20, 30, 60);
    private static final Pattern GROUP = Pattern.compile("[a-z0-9-]{1,30}");
    private static final int MOST_PLACES = 999;

    private SessionRules() {}

    static List<Problem> problems(List<HoursSession> sessions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            HoursSession session = sessions.get(i);
            String key = problem(session);
            if (key == null && sessions.subList(0, i).stream().anyMatch(session::overlaps)) {
                key = "facility.hours.overlap";
            }
            if (key != null) {
                problems.add(Problem.of("sessions[" + (i + 1) + "]", key));
            }
        }
        return List.copyOf(problems);
    }

    private static @Nullable String problem(HoursSession session) {
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
        if (!GROUP.matcher(session.slotGroup()).matches()) {
            return "facility.hours.group";
        }
        LocalTime last = session.lastReception();
        return Stream.concat(Stream.ofNullable(last), session.latest().values().stream())
                        .allMatch(time -> !time.isBefore(session.opens()) && !time.isAfter(session.closes()))
                ? null
                : "facility.hours.last";
    }
}
