package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.core.settings.FewThreshold;

/**
 * Turns numbers into levels.
 *
 * @param fewThreshold from when a slot shows as △
 * @param fit which slots a group needs
 */
record CalendarLayout(AvailabilityQuery query, FewThreshold fewThreshold, GroupFit fit) {

    AvailabilityMonth lay(
            List<FreeSlot> slots,
            Predicate<FreeSlot> closed,
            Function<LocalDate, Optional<String>> holiday,
            Predicate<LocalDate> withoutBooking) {
        Map<LocalDate, List<AvailableSlot>> byDay =
                slots.stream().collect(Collectors.groupingBy(FreeSlot::day)).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, day -> ofDay(day.getValue(), closed)));
        List<AvailableDay> days = new ArrayList<>();
        for (LocalDate day = query.from(); !day.isAfter(query.to()); day = day.plusDays(1)) {
            List<AvailableSlot> ofDay = byDay.getOrDefault(day, List.of());
            days.add(new AvailableDay(
                    day, holiday.apply(day).orElse(null), ofDay, best(ofDay), withoutBooking.test(day)));
        }
        List<LocalTime> times =
                slots.stream().map(FreeSlot::start).distinct().sorted().toList();
        return new AvailabilityMonth(List.copyOf(days), times);
    }

    private List<AvailableSlot> ofDay(List<FreeSlot> slots, Predicate<FreeSlot> closed) {
        List<AvailableSlot> levels = new ArrayList<>(slots.size());
        for (int i = 0; i < slots.size(); i++) {
            FreeSlot slot = slots.get(i);
            Level level = closed.test(slot) ? Level.CLOSED : level(slots, i);
            levels.add(new AvailableSlot(slot.id(), slot.start(), level));
        }
        return List.copyOf(levels);
    }

    private Level level(List<FreeSlot> slots, int index) {
        Level level = Level.FREE;
        for (GroupFit.Need need : fit.needs(slots, index)) {
            FreeSlot slot = need.slot();
            if (slot.free() < need.places()) {
                return Level.FULL;
            }
            level = fewThreshold.isFew(slot.free(), slot.capacity()) ? Level.FEW : level;
        }
        return level;
    }

    private static Level best(List<AvailableSlot> slots) {
        return slots.stream()
                .map(AvailableSlot::level)
                .min(Comparator.naturalOrder())
                .orElse(Level.CLOSED);
    }
}
