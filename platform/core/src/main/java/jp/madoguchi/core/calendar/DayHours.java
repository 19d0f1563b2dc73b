package jp.madoguchi.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds at a place on a day.
 *
 * @param sessions by opening time; empty when closed
 * @param closed why it is closed, or null when it is open
 * @param expected whether the ordinary week has hours for it
 * @param decided whether somebody or the law has closed it, and not merely the week that has no hours for it
 */
public record DayHours(
        LocalDate day, List<DaySession> sessions, @Nullable String closed, boolean expected, boolean decided) {

    /** @param extra whether it is there beside the ordinary week: 臨時開庁, 休日開庁, 夜間窓口 */
    public record DaySession(HoursSession hours, boolean extra) {}

    /** Whether anybody is received. */
    public boolean isOpen() {
        return closed == null;
    }

    /**
     * Whether nobody can come, whatever slots there are. A day for which the week merely has no hours is open to slots
     * that somebody adds to it.
     */
    public boolean shut() {
        return closed != null && decided;
    }

    /** Why the place is closed: a closure's reason, the 祝日's name, 年末年始 or 定休日. */
    public Optional<String> closedReason() {
        return Optional.ofNullable(closed);
    }

    /** The session of a group that a start lies in. */
    public Optional<DaySession> at(String slotGroup, LocalTime start) {
        return sessions.stream()
                .filter(session -> session.hours().slotGroup().equals(slotGroup)
                        && session.hours().covers(start))
                .findFirst();
    }
}
