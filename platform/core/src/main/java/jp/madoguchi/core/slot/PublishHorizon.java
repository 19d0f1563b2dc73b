package jp.madoguchi.core.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;

/** The last day that residents see (T9): a rule of its own for each mode. */
@FunctionalInterface
interface PublishHorizon {

    /** @param now local time of the city */
    LocalDate lastDay(LocalDateTime now);

    /** The rule that the given settings choose. */
    static PublishHorizon of(SettingValues values) {
        LocalTime time = values.get(Settings.PUBLISH_TIME);
        return switch (values.get(Settings.PUBLISH_MODE)) {
            case ROLLING_DAYS -> new Rolling(values.get(Settings.PUBLISH_DAYS), time);
            case FIXED_DATE -> now -> values.get(Settings.PUBLISH_UNTIL).orElse(now.toLocalDate());
            case WEEKLY_RELEASE ->
                new Weekly(values.get(Settings.PUBLISH_WEEKS), values.get(Settings.PUBLISH_WEEKDAY), time);
        };
    }

    /** The rule of a place of its own; weekday and time of day of the release stay the city's. */
    static PublishHorizon of(PlaceHorizon place, SettingValues values) {
        LocalTime time = values.get(Settings.PUBLISH_TIME);
        return switch (place.mode()) {
            case null -> of(values);
            case ROLLING_DAYS -> new Rolling(Objects.requireNonNull(place.ahead()), time);
            case FIXED_DATE -> now -> Objects.requireNonNull(place.until());
            case WEEKLY_RELEASE ->
                new Weekly(Objects.requireNonNull(place.ahead()), values.get(Settings.PUBLISH_WEEKDAY), time);
        };
    }

    /** So many days ahead; the next day opens at a time of day. */
    record Rolling(int days, LocalTime opensAt) implements PublishHorizon {
        @Override
        public LocalDate lastDay(LocalDateTime now) {
            LocalDate from =
                    now.toLocalTime().isBefore(opensAt) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
            return from.plusDays(days);
        }
    }

    /** The week (Monday to Sunday) of the latest release and so many whole weeks after it. */
    record Weekly(int weeks, DayOfWeek weekday, LocalTime opensAt) implements PublishHorizon {
        @Override
        public LocalDate lastDay(LocalDateTime now) {
            LocalDate release = now.toLocalDate().with(TemporalAdjusters.previousOrSame(weekday));
            if (release.atTime(opensAt).isAfter(now)) {
                release = release.minusWeeks(1);
            }
            return release.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeks);
        }
    }
}
