package jp.madoguchi.core.waiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the staff's list is narrowed to; null for no limit.
 *
 * @param facilityId people who would come to this place
 * @param from whose last day is this or later
 * @param to whose first day is this or earlier
 */
public record WaitingFilter(
        @Nullable WaitingState state,
        @Nullable Long facilityId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
