package jp.madoguchi.core.slot;

import java.util.Map;
import java.util.Optional;

/** The deadlines that a place has otherwise than its city; how far ahead residents see is {@link PlaceHorizon}. */
public record PlaceWindow(Map<Rule, Deadline> deadlines) {

    /** A place that goes with its city in everything. */
    public static final PlaceWindow AS_THE_CITY = new PlaceWindow(Map.of());

    /** Which deadline. */
    public record Rule(BookingAction action, Audience audience) {}

    /** The place's own deadline. */
    public Optional<Deadline> deadline(BookingAction action, Audience audience) {
        return Optional.ofNullable(deadlines.get(new Rule(action, audience)));
    }
}
