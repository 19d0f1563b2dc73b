package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The open days of one place. Holidays beat weekly hours.
 *
 * @param weekdays weekdays with hours
 * @param closed reasons of closed days of the place and of the whole city
 */
record FacilityCalendar(Set<DayOfWeek> weekdays, Map<LocalDate, String> closed, Holidays holidays) {
    private static final String NO_HOURS = "定休日";
    private static final int FURTHEST = 366;

    boolean isOpen(LocalDate day) {
        return closedReason(day).isEmpty();
    }

    /** Why the place is closed: a closed day's reason, the 祝日's name, 年末年始 or 定休日. */
    Optional<String> closedReason(LocalDate day) {
        return Optional.ofNullable(closed.get(day))
                .or(() -> holidays.closure(day))
                .or(() -> weekdays.contains(day.getDayOfWeek()) ? Optional.empty() : Optional.of(NO_HOURS));
    }

    /** The n-th open day before (n below 0) or after the day; 0 is the day itself. */
    LocalDate shift(LocalDate day, int openDays) {
        int step = Integer.signum(openDays);
        LocalDate at = day;
        int left = Math.abs(openDays);
        for (int i = 0; left > 0 && i < FURTHEST; i++) {
            at = at.plusDays(step);
            if (isOpen(at)) {
                left--;
            }
        }
        return at;
    }
}
