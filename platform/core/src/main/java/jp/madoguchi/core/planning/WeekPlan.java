package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.madoguchi.core.slot.BookableDays;
import jp.madoguchi.core.slot.PlannedSlot;
import org.jspecify.annotations.Nullable;

/**
 * A week of one group of one place.
 *
 * @param days Monday to Sunday
 * @param slots by day and start
 * @param bookable the days that residents may book now
 * @param now Asia/Tokyo
 */
public record WeekPlan(List<Day> days, List<PlannedSlot> slots, BookableDays bookable, LocalDateTime now) {

    /**
     * One day.
     *
     * @param closed why the place is closed, or null
     * @param shut whether nobody can come then, even where there are slots
     * @param holiday the 祝日, or null
     */
    public record Day(
            LocalDate date,
            @Nullable String closed,
            boolean shut,
            @Nullable String holiday,
            Sight sight) {}

    /** Whether residents see a day. */
    public enum Sight {
        /** Over. */
        PAST,
        /** They may book it. */
        OPEN,
        /** Before the place's first day. */
        BEFORE_FIRST,
        /** Beyond the last day that has come into sight. */
        BEYOND;

        static Sight of(LocalDate day, LocalDate today, BookableDays bookable) {
            if (day.isBefore(today)) {
                return PAST;
            }
            if (bookable.has(day)) {
                return OPEN;
            }
            return day.isAfter(bookable.last()) ? BEYOND : BEFORE_FIRST;
        }

        /** Key of {@code messages/planning}. */
        public String key() {
            return "planning.sight." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
