package jp.madoguchi.core.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Service;

/** From when until when a slot may be booked and changed: the deadlines of the bound city. */
@Service
public class BookingWindow {
    private final CitySettings settings;
    private final OpenDays openDays;
    private final Clock clock;

    BookingWindow(CitySettings settings, OpenDays openDays, Clock clock) {
        this.settings = settings;
        this.openDays = openDays;
        this.clock = clock;
    }

    /** Why a slot cannot be booked now: a key of {@code messages/slot}, or empty when it can. */
    public Optional<String> closedReason(long facilityId, LocalDate day, LocalTime start, Audience audience) {
        LocalDateTime now = JapanTime.now(clock);
        if (!day.atTime(start).isAfter(now)) {
            return Optional.of("slot.closed.past");
        }
        if (audience == Audience.OPERATOR) {
            return Optional.empty();
        }
        if (day.isAfter(lastDay(settings))) {
            return Optional.of("slot.closed.not-yet");
        }
        return now.isBefore(bookUntil(facilityId, day)) ? Optional.empty() : Optional.of("slot.closed.deadline");
    }

    /** Whether residents may still change or cancel a visit. */
    public boolean mayChange(long facilityId, LocalDate day, LocalTime start) {
        LocalDateTime now = JapanTime.now(clock);
        return now.isBefore(changeUntil(facilityId, day, settings)) && now.isBefore(day.atTime(start));
    }

    /** The last day that residents see under the given settings. */
    public LocalDate lastDay(SettingValues values) {
        return PublishHorizon.of(values).lastDay(JapanTime.now(clock));
    }

    /** Until when residents may change or cancel a visit of that day under the given settings. */
    public LocalDateTime changeUntil(long facilityId, LocalDate day, SettingValues values) {
        return openDays.minusOpenDays(facilityId, day, values.get(Settings.CHANGE_DEADLINE_DAYS))
                .atTime(values.get(Settings.CHANGE_DEADLINE_TIME));
    }

    private LocalDateTime bookUntil(long facilityId, LocalDate day) {
        return openDays.minusOpenDays(facilityId, day, settings.get(Settings.BOOK_DEADLINE_DAYS))
                .atTime(settings.get(Settings.BOOK_DEADLINE_TIME));
    }
}
