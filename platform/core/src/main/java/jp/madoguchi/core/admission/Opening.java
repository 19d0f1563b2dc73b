package jp.madoguchi.core.admission;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.PublishMode;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.settings.WaitingSettings;

/**
 * A moment for which many people wait. Whoever comes in the minutes before gets a place by lot, so that coming early or
 * often gains nothing.
 *
 * @param at local time
 * @param lineSince when the minutes before begin
 */
record Opening(LocalDateTime at, LocalDateTime lineSince) {

    /** So long after it, whoever was let in before the minutes began goes to the line to look at the calendar. */
    private static final Duration AFTERMATH = Duration.ofMinutes(10);

    /** The opening that the bound city waits for, or had a moment ago. */
    static Optional<Opening> around(SettingValues values, LocalDateTime now) {
        Duration lead = Duration.ofMinutes(values.get(WaitingSettings.LEAD_MINUTES));
        return switch (values.get(WaitingSettings.OPENING)) {
            case NONE -> Optional.empty();
            case PLANNED ->
                values.get(WaitingSettings.OPENING_DAY)
                        .map(day -> of(day, values.get(WaitingSettings.OPENING_TIME), lead))
                        .filter(opening -> opening.concerns(now));
            case PUBLICATION -> published(values, now, lead).findFirst();
        };
    }

    private static Stream<Opening> published(SettingValues values, LocalDateTime now, Duration lead) {
        PublishMode mode = values.get(Settings.PUBLISH_MODE);
        if (mode == PublishMode.FIXED_DATE) {
            return Stream.empty();
        }
        LocalTime time = values.get(Settings.PUBLISH_TIME);
        LocalDate today = now.toLocalDate();
        return Stream.of(today.minusDays(1), today, today.plusDays(1))
                .filter(day -> mode == PublishMode.ROLLING_DAYS
                        || day.equals(day.with(TemporalAdjusters.nextOrSame(values.get(Settings.PUBLISH_WEEKDAY)))))
                .map(day -> of(day, time, lead))
                .filter(opening -> opening.concerns(now));
    }

    private static Opening of(LocalDate day, LocalTime time, Duration lead) {
        LocalDateTime at = day.atTime(time);
        return new Opening(at, at.minus(lead));
    }

    boolean concerns(LocalDateTime now) {
        return !now.isBefore(lineSince) && now.isBefore(at.plus(AFTERMATH));
    }

    boolean isAhead(LocalDateTime now) {
        return now.isBefore(at);
    }

    /** Where in the line those stand who came before it: in front of whoever comes at the minute itself. */
    long second() {
        return JapanTime.instant(at).getEpochSecond() - 1;
    }

    /** Whether a visitor of this time was let in before the minutes began. */
    boolean isAfter(long since) {
        return since < JapanTime.instant(lineSince).getEpochSecond();
    }
}
