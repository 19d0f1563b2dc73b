package jp.madoguchi.core.calendar;

import org.jspecify.annotations.Nullable;

/**
 * What differs from a place's ordinary week.
 *
 * @param facilityId null when it is about every place of the city
 * @param when the days it is about
 * @param patternId the hours of those days; null when closed
 * @param reason what staff and residents call it, such as システム保守 or 休日開庁
 */
public record CalendarRule(
        long id,
        @Nullable Long facilityId,
        Kind kind,
        DayRule when,
        @Nullable Long patternId,
        String reason) {

    /** What it does to a day. A closure beats an extra opening, that beats a holiday, and a holiday beats hours. */
    public enum Kind {
        /** Closed, whatever else is said. */
        CLOSED,
        /** Other hours than the week's, on days that the week has hours for. */
        PATTERN,
        /** Open beside the week: on a holiday, on a day without hours, or in the evening after the usual hours. */
        EXTRA
    }

    boolean concerns(long place) {
        return facilityId == null || facilityId == place;
    }
}
