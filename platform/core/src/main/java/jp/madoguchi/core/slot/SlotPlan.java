package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.core.calendar.DayHours;
import jp.madoguchi.core.calendar.DayHours.DaySession;
import jp.madoguchi.core.calendar.HoursSession;

/**
 * The slots that the hours of a place make for a group in a range of days. Local dates and times alone: no zone shifts anything.
 *
 * @param slots by day and start
 * @param skipped days with hours on that weekday that are closed nevertheless
 */
record SlotPlan(List<Planned> slots, List<SkippedDay> skipped) {

    /** One slot to be. */
    record Planned(LocalDate day, LocalTime start, int minutes, int capacity) {}

    /**
     * Lays out the slots.
     *
     * @param slotGroup whose slots
     * @param hours what holds on a day
     */
    static SlotPlan of(String slotGroup, LocalDate from, LocalDate to, Function<LocalDate, DayHours> hours) {
        List<Planned> slots = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            DayHours ofDay = hours.apply(day);
            if (ofDay.isOpen()) {
                ofDay.sessions().stream()
                        .map(DaySession::hours)
                        .filter(session -> session.slotGroup().equals(slotGroup))
                        .forEach(session -> slots.addAll(slots(ofDay.day(), session)));
            } else if (ofDay.expected()) {
                skipped.add(new SkippedDay(day, ofDay.closedReason().orElseThrow()));
            }
        }
        return new SlotPlan(List.copyOf(slots), List.copyOf(skipped));
    }

    private static List<Planned> slots(LocalDate day, HoursSession session) {
        return session.starts().stream()
                .map(start -> new Planned(day, start, session.slotMinutes(), session.capacity()))
                .toList();
    }
}
