package jp.madoguchi.core.calendar;

import jp.madoguchi.core.calendar.FutureVisits.FutureVisit;

/**
 * A booked visit that would not fit a change. It stays as it is.
 *
 * @param reason key of {@code messages/days} or {@code messages/procedure}
 * @param detail argument of that sentence
 */
public record StrandedVisit(FutureVisit visit, String reason, String detail) {}
