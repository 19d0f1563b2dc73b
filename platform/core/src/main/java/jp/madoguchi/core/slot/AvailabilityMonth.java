package jp.madoguchi.core.slot;

import java.time.LocalTime;
import java.util.List;

/**
 * The calendar of one place. The same instance is handed out until something may have changed, so that its rendering
 * can be kept beside it (compare by identity).
 *
 * @param days every day of the range, with or without slots
 * @param times the starts that occur, ascending: the rows of a grid
 */
public record AvailabilityMonth(List<AvailableDay> days, List<LocalTime> times) {}
