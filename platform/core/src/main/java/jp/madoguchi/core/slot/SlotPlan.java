package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.core.facility.WeeklyHours;

/**
 * The slots that weekly hours make in a range of days.
 *
 * @param slots by day and start
 * @param skipped days with hours on that weekday that are closed nevertheless
 */
record SlotPlan(List<Planned> slots, List<SkippedDay> skipped) {
    private static final int MINUTES_A_DAY = 24 * 60;

    /** One slot to be. */
    record Planned(LocalDate day, LocalTime start, int minutes, int capacity) {}

    /**
     * Lays out the slots.
     *
     * @param closedReason why a day is closed, or empty
     */
    static SlotPlan of(
            List<WeeklyHours> hours, LocalDate from, LocalDate to, Function<LocalDate, Optional<String>> closedReason) {
        List<Planned> slots = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            List<Planned> ofDay = ofDay(hours, day);
            Optional<String> reason = closedReason.apply(day);
            if (reason.isEmpty()) {
                slots.addAll(ofDay);
            } else if (!ofDay.isEmpty()) {
                skipped.add(new SkippedDay(day, reason.get()));
            }
        }
        return new SlotPlan(List.copyOf(slots), List.copyOf(skipped));
    }

    private static List<Planned> ofDay(List<WeeklyHours> hours, LocalDate day) {
        return hours.stream()
                .filter(session -> session.day() == day.getDayOfWeek())
                .flatMap(session -> starts(session).stream()
                        .map(start -> new Planned(day, start, session.slotMinutes(), session.capacity())))
                .toList();
    }

    /** Starts while a whole slot ends by closing time, and not after the last reception. */
    private static List<LocalTime> starts(WeeklyHours session) {
        List<LocalTime> starts = new ArrayList<>();
        int closes = session.closes().toSecondOfDay() / 60;
        LocalTime last = session.lastReception();
        for (int minute = session.opens().toSecondOfDay() / 60;
                minute + session.slotMinutes() <= Math.min(closes, MINUTES_A_DAY);
                minute += session.slotMinutes()) {
            LocalTime start = LocalTime.ofSecondOfDay(minute * 60L);
            if (last == null || !start.isAfter(last)) {
                starts.add(start);
            }
        }
        return starts;
    }
}
