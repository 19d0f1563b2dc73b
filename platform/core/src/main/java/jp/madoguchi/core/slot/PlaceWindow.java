package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a place decides otherwise than its city.
 *
 * @param daysAhead calendar days ahead that residents see, 1 to 400; wins over {@code until}
 * @param until the last day that residents see
 */
public record PlaceWindow(Map<Rule, Deadline> deadlines, Optional<Integer> daysAhead, Optional<LocalDate> until) {

    /** A place that goes with its city in everything. */
    public static final PlaceWindow AS_THE_CITY = new PlaceWindow(Map.of(), Optional.empty(), Optional.empty());

    /** Which deadline. */
    public record Rule(BookingAction action, Audience audience) {}

    /** The place's own deadline. */
    public Optional<Deadline> deadline(BookingAction action, Audience audience) {
        return Optional.ofNullable(deadlines.get(new Rule(action, audience)));
    }
}
