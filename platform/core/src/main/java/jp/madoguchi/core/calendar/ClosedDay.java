package jp.madoguchi.core.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day without visits.
 *
 * @param facilityId null when the whole city is closed
 */
public record ClosedDay(long id, LocalDate day, @Nullable Long facilityId, String reason) {}
