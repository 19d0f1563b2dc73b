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
 */
record CalendarLayout(AvailabilityQuery query, FewThreshold fewThreshold) {

    AvailabilityMonth lay(
            List<FreeSlot> slots, Predicate<FreeSlot> closed, Function<LocalDate, Optional<String>> holiday) {
        Map<LocalDate, List<AvailableSlot>> byDay = slots.stream()
                .collect(Collectors.groupingBy(
                        FreeSlot::day,
                        Collectors.mapping(
                                slot -> new AvailableSlot(slot.id(), slot.start(), level(slot, closed.test(slot))),
                                Collectors.toUnmodifiableList())));
        List<AvailableDay> days = new ArrayList<>();
        for (LocalDate day = query.from(); !day.isAfter(query.to()); day = day.plusDays(1)) {
            List<AvailableSlot> ofDay = byDay.getOrDefault(day, List.of());
            days.add(new AvailableDay(day, holiday.apply(day).orElse(null), ofDay, best(ofDay)));
        }
        List<LocalTime> times =
                slots.stream().map(FreeSlot::start).distinct().sorted().toList();
        return new AvailabilityMonth(List.copyOf(days), times);
    }

    private Level level(FreeSlot slot, boolean closed) {
        if (closed) {
            return Level.CLOSED;
        }
        if (slot.free() < query.places()) {
            return Level.FULL;
        }
        return fewThreshold.isFew(slot.free(), slot.capacity()) ? Level.FEW : Level.FREE;
    }

    private static Level best(List<AvailableSlot> slots) {
        return slots.stream()
                .map(AvailableSlot::level)
                .min(Comparator.naturalOrder())
                .orElse(Level.CLOSED);
    }
}
